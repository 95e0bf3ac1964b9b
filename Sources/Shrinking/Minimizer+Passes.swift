// SPDX-License-Identifier: MIT

internal import Hosting
internal import Raft
internal import Scenarios
internal import Simulation

/// What is tried before single parts are: whatever belongs together is left out together.
extension Minimizer {
  /// Tries the script without each two servers, and without each.
  mutating func dropServers() throws(HostFailure) {
    let servers = best.origin.cluster.servers
    for first in servers.reversed() {
      for second in servers.reversed() where second > first {
        if try attempt(best.without([first, second])) { return try dropServers() }
      }
    }
    for server in servers.reversed() {
      if try attempt(best.without([server])) { return try dropServers() }
      _ = try attempt(best.idling(server))
    }
  }

  /// Tries the script without heartbeats, and without the messages that carry nothing.
  mutating func dropHeartbeats() throws(HostFailure) {
    _ = try attempt(best.removingMoves { $0.isHeartbeat || $0.isAboutNothing })
    _ = try attempt(best.removingMoves(where: \.isAboutNothing))
    _ = try attempt(best.removingMoves(where: \.isHeartbeat))
  }

  /// Tries the script without clients' commands: without all, and without each.
  mutating func dropCommands() throws(HostFailure) {
    let commands = best.commands
    guard !commands.isEmpty, try !attempt(best.removingMoves { $0.command != nil }) else { return }
    for command in commands.reversed() {
      _ = try attempt(best.removingMoves { $0.command == command })
    }
  }

  /// Tries a network without losses, and disks that hold less at the start.
  mutating func simplifyCluster() throws(HostFailure) {
    _ = try attempt(best.onCalmNetwork())
    guard bench.reference != nil else { return }
    for server in best.origin.cluster.servers {
      guard try !attempt(best.changingDisk(of: server) { $0 = PersistentState() }) else { continue }
      while try attempt(best.changingDisk(of: server) { $0.log.dropLast() }) {}
    }
    while try attempt(best.droppingFirstEntries()) {}
  }

  /// Tries to start with what disks hold in the middle of the run, and to play only what comes after.
  ///
  /// - Returns: Whether the script is shorter now.
  mutating func startLater() throws(HostFailure) -> Bool {
    guard bench.reference != nil else { return false }
    for position in best.moves.indices.reversed() where position > 0 && !bench.isExhausted {
      if try attempt(best.starting(after: position, of: rehearsal.outcome)) { return true }
    }
    return false
  }

  /// Tries plain words for what clients brought of their own accord.
  mutating func renameCommands() throws(HostFailure) {
    if best.tail.isEmpty, best.origin.startsClients {
      try adopt(best.renamingCommands())
    }
  }

  /// Tries the steps with shorter waits. A demand must leave the reference eight times as long as it
  /// takes, for other correct Rafts may be slower, and a second at least: that nothing came of it in less
  /// would convince nobody.
  mutating func shortenTail() throws(HostFailure) {
    for position in best.tail.indices {
      while let shorter = best.halvingWait(at: position) {
        let isShorter = try attempt(shorter) { $0.dividingPatience(at: position, by: 8) }
        guard isShorter else { break }
      }
    }
  }
}

extension Move {
  /// Whether a leader is prompted.
  fileprivate var isHeartbeat: Bool {
    if case .heartbeat = self { true } else { false }
  }

  /// Whether a message arrives that carries no entries, or answers one that carried none.
  fileprivate var isAboutNothing: Bool {
    guard case .deliver(let parcel) = self else { return false }
    return [.appendEntries, .appendEntriesReply].contains(parcel.kind)
      && parcel.likeness.entryCount == 0
  }

  /// The client's command that arrives, if one does.
  fileprivate var command: Command? {
    if case .propose(let command, at: _) = self { command } else { nil }
  }
}

extension Script {
  /// The clients' commands, each once, in order.
  fileprivate var commands: [Command] {
    moves.compactMap(\.command).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The script without some of its moves.
  fileprivate func removingMoves(where isRemoved: (Move) -> Bool) -> Script? {
    var script = self
    script.moves.removeAll(where: isRemoved)
    return script.moves.count < moves.count ? script : nil
  }

  /// The script in which nothing happens to a server, and nobody hears from it.
  fileprivate func idling(_ server: ServerID) -> Script? {
    removingMoves { $0.involves(server) }
  }
}

extension Scenario {
  /// Whether it starts clients that make up their commands.
  fileprivate var startsClients: Bool { steps.contains { $0.contains(where: \.startsClients) } }
}

extension ScenarioStep {
  /// Whether the step starts clients that make up their commands.
  fileprivate var startsClients: Bool {
    if case .act(.startClients) = kind { true } else { false }
  }
}
