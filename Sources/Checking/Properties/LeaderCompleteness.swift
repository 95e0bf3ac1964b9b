// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What was committed in one term is in the log of every leader of a later term (§5.4, Figure 3).
///
/// Who applies an entry, or tells a client that it is done, claims it to be committed, in the latest
/// term that this server knows of or before. So leaders of terms after that one must hold the entry:
/// those who begin to lead, and those who lead already when the claim is made. A leader of the same
/// term or an older one need not.
struct LeaderCompleteness {
  /// Judges a server that begins to lead by all the claims of older terms.
  ///
  /// If its log agrees at the last of them, Log Matching answers for those before.
  func check(leading term: Term, _ now: Occasion, in record: ClusterRecord) -> Violation? {
    let log = record[now.server].log
    guard let last = lastClaim(before: term, in: record), !holds(log, last) else { return nil }
    var index: LogIndex = 1
    while index < last.index {
      if let claim = record.claim(at: index), claim.term < term, !holds(log, claim) {
        return missing(claim, leader: now.server, term, now.time, in: record)
      }
      index += 1
    }
    return missing(last, leader: now.server, term, now.time, in: record)
  }

  /// Judges all who lead a newer term by a claim that is being made.
  func check(_ claim: Claim, in record: ClusterRecord) -> Violation? {
    for server in record.servers {
      guard let term = server.actingTerm, term > claim.term, !holds(server.log, claim)
      else { continue }
      return missing(claim, leader: server.id, term, claim.time, in: record)
    }
    return nil
  }

  private func lastClaim(before term: Term, in record: ClusterRecord) -> Claim? {
    var index = record.lastClaimed
    while index >= 1 {
      if let claim = record.claim(at: index), claim.term < term { return claim }
      index -= 1
    }
    return nil
  }

  private func holds(_ log: Log, _ claim: Claim) -> Bool {
    claim.index <= log.baseIndex || log.term(at: claim.index) == claim.entry.term
  }

  private func missing(
    _ claim: Claim, leader: ServerID, _ term: Term, _ time: Instant, in record: ClusterRecord
  ) -> Violation {
    let (name, claimer) = (record.name(of: leader), record.name(of: claim.server))
    let what = "\(claim.entry.words) at index \(claim.index)"
    let state = record.holding(record[leader].log, at: claim.index)
    let claimed = claim.kind == .applied ? "applied" : "called done"
    return Violation(
      .leaderCompleteness, at: time, servers: [leader] + [claim.server].filter { $0 != leader },
      "\(name) leads term \(term) without \(what), which \(claimer) \(claimed) "
        + "in term \(claim.term): its log \(state)",
      rule: "A vote goes only to a candidate whose log is at least as up-to-date as the voter's "
        + "(§5.4.1).",
      evidence: [
        record.leading(term, by: leader, now: time),
        Evidence(claim.time, "\(claimer) \(claimed) \(what)"),
      ].sorted { $0.time < $1.time })
  }
}
