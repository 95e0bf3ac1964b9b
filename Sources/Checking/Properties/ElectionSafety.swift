// SPDX-License-Identifier: MIT

internal import Raft

/// At most one server acts as leader in a term (§5.2).
///
/// Who sends AppendEntries of a term acts as its leader, whatever its fields say. Leaders of
/// different terms at one time are legal: the older one just has not heard yet. A server that
/// restarts must win a new term to lead again, so its lives count as two leaders.
struct ElectionSafety {
  func check(leading term: Term, _ now: Occasion, in record: ClusterRecord) -> Violation? {
    guard let first = record.leadership(in: term) else { return nil }
    if first.server != now.server { return twoLeaders(first, now, in: record) }
    guard first.life != record[now.server].life else { return nil }
    return Violation(
      .electionSafety, at: now.time, servers: [now.server],
      "\(record.name(of: now.server)) leads term \(term) again after a restart",
      rule: "A server that restarts is a follower, and leads only in a new term it has won (§5.2).",
      evidence: evidence(first, now, in: record))
  }

  private func twoLeaders(
    _ first: Leadership, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let names = record.names(of: [first.server, now.server])
    return Violation(
      .electionSafety, at: now.time, servers: [now.server, first.server],
      "\(names) both lead term \(first.term)",
      rule: "A leader needs the votes of a majority, and a server votes once a term (§5.2).",
      evidence: evidence(first, now, in: record))
  }

  private func evidence(
    _ first: Leadership, _ now: Occasion, in record: ClusterRecord
  ) -> [Evidence] {
    let name = record.name(of: now.server)
    return [
      record.leading(first.term, by: first.server, now: now.time),
      Evidence(now.time, "\(name) sent AppendEntries as the leader of term \(first.term)"),
    ]
  }
}
