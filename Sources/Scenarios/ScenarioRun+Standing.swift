// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How things stand, in words.
extension ScenarioRun {
  /// Who leads, what each server's log holds, and who is down, as clauses.
  var standing: [String] {
    [leadership] + world.plan.servers.map(standing)
  }

  private var leadership: String {
    guard let leader, let term = leadingTerm(of: leader) else { return "nobody leads" }
    return "\(world.name(of: leader)) leads term \(term)"
  }

  /// What is on a server's disk, and how much of it the server has applied.
  private func standing(of server: ServerID) -> String {
    let disk = world.disk(of: server)
    let log = disk.log.entries(from: disk.log.firstIndex).enumerated().map { place, entry in
      words(entry, at: disk.log.firstIndex + place)
    }
    let life =
      world.isUp(server) ? "applied \(world.view(of: server).lastApplied)" : "down"
    return "\(world.name(of: server)): term \(disk.currentTerm), "
      + "log [\(log.joined(separator: ", "))], \(life)"
  }

  /// Command and term; of a command that was made up for a log at the start, the term alone.
  private func words(_ entry: Entry, at index: LogIndex) -> String {
    let isMadeUp = entry.command == .operation("\(index).\(entry.term)")
    return isMadeUp ? "t\(entry.term)" : "\(entry.command) t\(entry.term)"
  }
}
