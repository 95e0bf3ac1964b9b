// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A leader never changes or deletes an entry of its log (§5.3, Figure 3).
///
/// Its log is what it had in memory when its last step ended; what is judged is any change of that in
/// memory or on disk. A step may both make a leader a follower and cut its log: that is how
/// AppendEntries of a newer term is handled. So a server that hears of a newer term is not held
/// to be a leader in that step.
struct LeaderAppendOnly {
  func check(
    _ change: LogChange, laterTerm: Term, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    let server = record.servers[now.server.rawValue]
    guard let term = server.actingTerm, laterTerm <= term, server.log.contains(change.from),
      !isTold(now.server, ofNewerThan: term, in: record),
      let index = firstDifference(server.log, change)
    else { return nil }
    let name = record.name(of: now.server)
    let deed = deed(at: index, server.log, change)
    return Violation(
      .leaderAppendOnly, at: now.time, servers: [now.server],
      "\(name) leads term \(term), yet it \(deed)",
      rule: "A leader only appends to its log; followers are the ones brought in line (§5.3).",
      evidence: [
        record.leading(term, by: now.server, now: now.time),
        Evidence(now.time, "\(name) \(deed)"),
      ])
  }

  /// Whether the message that a server is handling is of a newer term.
  private func isTold(
    _ server: ServerID, ofNewerThan term: Term, in record: ClusterRecord
  ) -> Bool {
    guard let heard = record.termHeard(by: server) else { return false }
    return heard > term
  }

  private func firstDifference(_ log: Log, _ change: LogChange) -> LogIndex? {
    var index = change.from
    while log.contains(index) {
      guard index <= change.lastIndex, log[index] == change.entries[index - change.from] else {
        return index
      }
      index += 1
    }
    return nil
  }

  private func deed(at index: LogIndex, _ log: Log, _ change: LogChange) -> String {
    let lost = log[index].words
    guard index <= change.lastIndex else { return "deleted \(lost) at index \(index)" }
    return "replaced \(lost) by \(change.entries[index - change.from].words) at index \(index)"
  }
}
