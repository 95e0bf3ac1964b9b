// SPDX-License-Identifier: MIT

internal import Raft
public import Simulation

/// A run told line by line: who sent what to whom and when, and what each server became.
///
/// It follows from the trace alone, so the same run reads the same every time.
public struct Timeline: Sendable {
  /// One line: when, who, and what.
  public struct Line: Hashable, Sendable {
    /// When it happened; `nil` for a line that stands for several events.
    public var time: Instant?

    /// Who did it, or between whom it went, such as `A ──▶ B`.
    public var who: String

    /// What happened.
    public var what: String

    /// The line as it is printed, in columns.
    public var text: String {
      let moment = time.map { "\($0.inMilliseconds) ms" } ?? ""
      let columns = [moment.aligned(right: Self.timeWidth), who, what.tamed]
      return columns.joined(separator: "  ").trimmingEnd()
    }

    private static let timeWidth = 12
  }

  /// The lines, in order.
  public private(set) var lines: [Line] = []

  let names: [String]
  private let isFolded: Bool
  var servers: [ServerState]
  /// How many heartbeats and answers to them were left out since the last line.
  private var omitted = 0
  /// What the server is about that acts at the moment.
  private var cause: Cause?

  /// An event that made a server act.
  private struct Cause {
    var server: ServerID
    var time: Instant
    /// The line that tells it, if it was left out so far.
    var untold: Line?
    /// Where the lines begin that tell what the server did about it.
    var end: Int?

    /// Whether something is part of what came of it.
    func leads(to event: TraceEvent) -> Bool {
      server == event.server && time == event.time
    }
  }

  /// What the timeline has told of a server so far.
  struct ServerState {
    var view = View()
    var disk = Log()
    var memory = Log()
  }

  /// The timeline of a run.
  ///
  /// - Parameters:
  ///   - trace: What happened.
  ///   - names: What the servers are called, in order.
  ///   - isFolded: Whether heartbeats that carry nothing, and the answers to them, are only counted.
  public init(_ trace: [TraceEvent], names: [String], isFolded: Bool = true) {
    self.names = names
    self.isFolded = isFolded
    servers = Array(repeating: ServerState(), count: names.count)
    for event in trace { add(event) }
    endFold()
  }

  private mutating func add(_ event: TraceEvent) {
    if event.kind.beginsStep { cause = nil }
    let line = words(event).map { Line(time: event.time, who: column($0.who), what: $0.what) }
    if isFolded, let message = event.kind.message, message.isIdle {
      fold(event, line)
    } else if let line {
      append(line, event)
    }
  }

  /// Leaves an event out, unless something comes of it.
  private mutating func fold(_ event: TraceEvent, _ line: Line?) {
    switch event.kind {
    case .sent: omitted += 1
    case .received:
      cause = event.server.map { Cause(server: $0, time: event.time, untold: line) }
    default: break
    }
  }

  /// Adds a line. What a server became stands right after what made it so, although it is known only
  /// when all that the server did about it is.
  private mutating func append(_ line: Line, _ event: TraceEvent) {
    tellCause(of: event)
    if case .changed = event.kind, let cause, cause.leads(to: event), let end = cause.end {
      return lines.insert(line, at: end)
    }
    endFold()
    lines.append(line)
    guard event.kind.beginsStep, let server = event.server else { return }
    cause = Cause(server: server, time: event.time, end: lines.count)
  }

  /// Makes up for a cause that was left out, because now something comes of it.
  private mutating func tellCause(of event: TraceEvent) {
    guard let cause, cause.leads(to: event), let line = cause.untold else { return }
    endFold()
    lines.append(line)
    self.cause?.untold = nil
    self.cause?.end = lines.count
  }

  private mutating func endFold() {
    guard omitted > 0 else { return }
    let what = omitted == 1 ? "1 heartbeat or answer" : "\(omitted) heartbeats and answers"
    lines.append(Line(who: column("…"), what: what))
    omitted = 0
  }

  private func column(_ who: String) -> String {
    let longest = max(names.map(\.count).max() ?? 0, Self.client.count)
    return who.aligned(left: 2 * longest + Self.arrow.count + 2)
  }

  static let client = "client"
  static let arrow = "──▶"
}

extension TraceEvent.Kind {
  /// Whether the event makes a server act.
  fileprivate var beginsStep: Bool {
    switch self {
    case .booted, .electionTimeout, .heartbeatDue, .received, .proposed: true
    default: false
    }
  }

  /// The message that the event is about, if it is about one.
  fileprivate var message: Message? {
    switch self {
    case .received(let message), .sent(let message), .lost(let message, _),
      .held(let message, name: _), .duplicated(let message):
      message
    default: nil
    }
  }
}
