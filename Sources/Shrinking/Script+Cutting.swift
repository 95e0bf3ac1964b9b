// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// Scripts with less in them than the steps can tell: servers, disks, spans of time.
extension Script {
  /// What a script is measured by: its parts first, then all else that it brings with it.
  var size: Int {
    let noise = origin.cluster.network == NetworkConditions() ? 0 : 1
    let disks = origin.cluster.disks.reduce(noise) { $0 + $1.weight }
    let waits = tail.reduce(0) { $0 + $1.duration.microseconds / 1_000 }
    return count * 1_000_000 + min(waits, 900_000) + origin.cluster.names.count * 1_000 + disks
  }

  /// The script in a cluster without some servers; `nil` where none would be left, or where the steps
  /// name them. What steps say of why they demand something may count the servers that are gone, and is
  /// left out too.
  func without(_ servers: ServerSet) -> Script? {
    let rest = origin.cluster.servers.filter { !servers.contains($0) }
    var story = self
    story.moves = []
    guard !rest.isEmpty, let narrow = story.scenario.narrowed(to: rest) else { return nil }
    var script = self
    script.origin.cluster.names = narrow.cluster.names
    script.origin.cluster.disks = narrow.cluster.disks
    script.tail = tail.isEmpty ? [] : narrow.steps.map(\.withoutReasons)
    script.moves = moves.compactMap { $0.renumbered(rest) }
    return script
  }

  /// The script on a network that loses nothing; `nil` if it is on one.
  func onCalmNetwork() -> Script? {
    var script = self
    script.origin.cluster.network = NetworkConditions()
    return script.origin.cluster == origin.cluster || tail.isEmpty ? nil : script
  }

  /// The script with other words for clients' commands, in the order in which they come: `x=1`, `x=2`.
  func renamingCommands() -> Script {
    var names: [Command: Command] = [:]
    var script = self
    for position in moves.indices {
      guard case .propose(let command, at: let server) = moves[position] else { continue }
      let name = names[command] ?? .operation("x=\(names.count + 1)")
      names[command] = name
      script.moves[position] = .propose(name, at: server)
    }
    return script
  }

  /// The script with a server's disk changed; `nil` if that changes nothing.
  func changingDisk(
    of server: ServerID, _ change: (inout PersistentState) -> Void
  ) -> Script? {
    var script = self
    change(&script.origin.cluster.disks[server.rawValue])
    script.hasOtherDisks = true
    return script.origin.cluster.disks == origin.cluster.disks ? nil : script
  }

  /// The script in which all logs start one entry later; `nil` where a log is empty.
  func droppingFirstEntries() -> Script? {
    let logs = origin.cluster.disks.map(\.log)
    guard logs.allSatisfy({ !$0.isEmpty }) else { return nil }
    var script = self
    script.hasOtherDisks = true
    for position in logs.indices {
      let rest = logs[position].entries(from: logs[position].firstIndex).dropFirst()
      script.origin.cluster.disks[position].log = Log(Array(rest))
    }
    return script
  }

  /// The script in which a step waits for half of its time, and a demand for a second or more; `nil`
  /// where that is no less, or next to nothing.
  func halvingWait(at position: Int) -> Script? {
    guard tail.indices.contains(position) else { return nil }
    let half = tail[position].part(2)
    let wait = tail[position].isDemand ? max(half, .seconds(1)) : half
    guard wait > .zero, wait < tail[position].duration else { return nil }
    var script = self
    script.tail[position].duration = wait
    return script
  }

  /// The script in which a demand is to be met in a part of its time; as it is where a step demands
  /// nothing.
  func dividingPatience(at position: Int, by divisor: Int) -> Script {
    guard tail.indices.contains(position), tail[position].isDemand else { return self }
    let part = tail[position].part(divisor)
    guard part > .zero else { return self }
    var script = self
    script.tail[position].duration = part
    return script
  }
}

extension Script {
  /// The script that begins with what the disks hold after some of the moves.
  ///
  /// - Parameter outcome: How the run of this script ended.
  func starting(after count: Int, of outcome: RunOutcome) -> Script? {
    guard outcome.story.indices.contains(count + 1) else { return nil }
    var script = self
    script.hasOtherDisks = true
    script.moves.removeFirst(count)
    for event in outcome.trace.prefix(outcome.story[count + 1].start) {
      guard case .persisted(let write) = event.kind, let server = event.server else { continue }
      script.origin.cluster.disks[server.rawValue].write(write)
    }
    return script
  }

  /// Whether the script can be written down such that it reads as the same: not all that disks can come
  /// to hold has a word in a file.
  var isReadable: Bool {
    let scenario = scenario
    let reading = try? Scenario.read(text: scenario.text(), file: "\(scenario.id).yaml")
    return reading?.cluster == scenario.cluster
  }
}

extension ScenarioStep {
  /// How long the step takes at the most, where failing runs take that long.
  fileprivate var duration: Span {
    get {
      switch kind {
      case .wait(let span), .always(_, for: let span, _), .expect(_, within: let span, _): span
      default: .zero
      }
    }
    set {
      switch kind {
      case .wait: kind = .wait(newValue)
      case .always(let condition, for: _, let blame):
        kind = .always(condition, for: newValue, blame)
      case .expect(let condition, within: _, let blame):
        kind = .expect(condition, within: newValue, blame)
      default: break
      }
    }
  }

  /// A part of the time that the step takes at the most, in whole milliseconds.
  fileprivate func part(_ divisor: Int) -> Span {
    .milliseconds(duration.microseconds / divisor / 1_000)
  }

  /// Whether something is to come about in time.
  fileprivate var isDemand: Bool {
    if case .expect = kind { true } else { false }
  }
}

extension PersistentState {
  /// How much there is to read of a disk.
  fileprivate var weight: Int {
    log.count * 2 + (currentTerm > 0 ? 1 : 0) + (votedFor == nil ? 0 : 1)
  }
}

extension Log {
  /// Drops the last entry, if there is one.
  mutating func dropLast() {
    if !isEmpty { truncate(from: lastIndex) }
  }
}

extension Move {
  /// Whether the move is something that happens to a server, or that others hear from it.
  func involves(_ server: ServerID) -> Bool {
    if case .deliver(let parcel) = self, parcel.sender == server { return true }
    return self.server == server
  }

  /// The move in a cluster of which only some servers are left; `nil` if it involves another.
  fileprivate func renumbered(_ rest: [ServerID]) -> Move? {
    guard let position = rest.firstIndex(of: server) else { return nil }
    let id = ServerID(position)
    switch self {
    case .fire: return .fire(id)
    case .heartbeat: return .heartbeat(id)
    case .propose(let command, at: _): return .propose(command, at: id)
    case .crash: return .crash(id)
    case .crashAt(_, let point): return .crashAt(id, point)
    case .restart: return .restart(id)
    case .deliver(var parcel):
      guard let sender = rest.firstIndex(of: parcel.sender) else { return nil }
      parcel.sender = ServerID(sender)
      parcel.receiver = id
      return .deliver(parcel)
    }
  }
}
