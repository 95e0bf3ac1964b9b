// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a trace tells, happening by happening: each server's turns, and what becomes of messages.
struct Story: Sendable {
  let names: [String]
  private(set) var happenings: [Happening] = []
  var actors: [Actor]
  var mail = Mail()
  private var turn: Turn?

  /// The story of a run.
  ///
  /// - Parameters:
  ///   - trace: What happened.
  ///   - names: What the servers are called, in order.
  ///   - tellsDepartures: Whether the messages that are sent in the very last turn, and so never
  ///     arrive, are part of the story.
  init(_ trace: [TraceEvent], names: [String], tellsDepartures: Bool = false) {
    self.names = names
    actors = Array(repeating: Actor(), count: names.count)
    for event in trace.withoutShortStops { take(event) }
    let last = turn
    endTurn(isUrgent: tellsDepartures)
    if tellsDepartures, let last { tellDepartures(of: last) }
  }

  /// How the servers fare at the moment.
  var lives: [Life] { actors.map(\.life) }

  private mutating func take(_ event: TraceEvent) {
    if turn?.takes(event) == true { return }
    endTurn()
    if let server = event.server {
      turn = names.indices.contains(server.rawValue) ? Turn(event) : nil
    } else {
      tell(event.kind, at: event.time)
    }
  }

  /// Tells the turn that is over.
  ///
  /// - Parameter isUrgent: Whether even heartbeats matter that were sent in it.
  private mutating func endTurn(isUrgent: Bool = false) {
    guard let turn else { return }
    self.turn = nil
    let place = turn.server.rawValue
    var happening = Happening(
      time: turn.time, actor: turn.server,
      arrow: turn.received.map { arrival(of: $0, at: turn.time) },
      before: lives, after: lives)
    happening.causes = [actors[place].latest, turn.received.flatMap { mail.origin(of: $0.id) }]
      .compactMap(\.self)
    happening.facts = facts(turn)
    happening.after = lives
    happening.isDull = happening.facts.isEmpty && (turn.received?.isIdle ?? true)
    happening.deeds = turn.deeds
    happening.silence = turn.silence
    let number = add(happening, isMergeable: turn.isChangeOfLife)
    actors[place].latest = number
    for message in turn.sent { mail.depart(message, of: turn, happening: number, actors[place]) }
    tellFates(turn.fates, at: turn.time, cause: number, isUrgent: isUrgent)
  }

  /// Adds a happening, or makes one of two that are only words beside different lanes at the same
  /// moment, as when a whole cluster starts.
  ///
  /// - Returns: The happening's number.
  @discardableResult
  mutating func add(_ new: Happening, isMergeable: Bool = false) -> Int {
    if isMergeable, let last = happenings.last, last.isMergeable, last.time == new.time,
      !last.servers.contains(where: new.servers.contains)
    {
      happenings[happenings.count - 1].facts += new.facts
      happenings[happenings.count - 1].causes += new.causes
      happenings[happenings.count - 1].after = new.after
    } else {
      happenings.append(new)
      happenings[happenings.count - 1].isMergeable = isMergeable
    }
    return happenings.count - 1
  }
}

extension Story {
  /// What is known of a server at a point of the story.
  struct Actor: Sendable {
    var life = Life.follower
    /// How often it has crashed.
    var crashes = 0
    var view = View()
    var disk = PersistentState()
    var memory = Log()
    /// The number of its latest turn's happening.
    var latest: Int?
  }
}

extension [TraceEvent] {
  /// The events but for those that tell of a message being held which arrives at the same moment. In a
  /// script that is what becomes of every message.
  fileprivate var withoutShortStops: [TraceEvent] {
    var arrivals: [MessageID: Instant] = [:]
    for case (let time, .received(let message)) in lazy.map({ ($0.time, $0.kind) }) {
      if arrivals[message.id] == nil { arrivals[message.id] = time }
    }
    return filter { event in
      guard case .held(let message, name: _) = event.kind else { return true }
      return arrivals[message.id] != event.time
    }
  }
}
