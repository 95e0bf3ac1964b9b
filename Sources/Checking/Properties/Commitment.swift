// SPDX-License-Identifier: MIT

internal import Raft

/// What is applied, or called done, can't be lost any more (§5.3, §5.4.2).
///
/// Two things are asked of the first claim on each index. Both hold of every correct Raft at any
/// moment after the commit, because what commits an entry at index *i* is a set *M* of servers, a
/// majority or as good as one, each with an entry (*k*, *c*) on disk, *k* ≥ *i*, *c* the leader's term.
///
/// **It was stored.** At some moment before, the disks of so many held it that every majority has
/// one of them: a majority, or half of an even number of servers, which no majority can avoid.
/// *M* holds it all at once: to lose it, one would have to accept entries of a later leader that
/// lacks it, and there is none (Leader Completeness).
///
/// **It stays.** No server without the entry could be elected by the logs as they are. Let *C* lack
/// it. A member of *M* votes for *C* only if *C*'s last entry is at least as up-to-date as (*k*, *c*).
/// If its term is *c*, *C* has that leader's entries up to *k*, the entry among them. If it is newer,
/// it came from a later leader, who had the entry, and *C* has all before it alike. So *M* refuses,
/// and without *M* there is no majority.
///
/// For this a voter's log must be no older than its last promise: its disk is exact at any time,
/// while its memory is seen only at the end of a step, so the more advanced of both is taken. A
/// candidate's log may be any that it ever had. What a server that never started has is unknown; it
/// counts as one who stored the entry, and neither stands nor votes.
struct Commitment {
  func check(_ claim: Claim, in record: ClusterRecord) -> Violation? {
    checkStored(claim, in: record) ?? checkStays(claim, in: record)
  }

  private func checkStored(_ claim: Claim, in record: ClusterRecord) -> Violation? {
    var stored = ServerSet()
    if let cell = record.ledger.cell(at: claim.index, term: claim.entry.term),
      cell.entry == claim.entry
    {
      stored = cell.mostHolders
    }
    let possible = ServerSet(bits: stored.bits | record.unknown.bits)
    let needed = record.size - record.majority + 1
    guard possible.count < needed else { return nil }
    let verb = stored.isEmpty ? "no server had" : "only \(record.names(of: stored)) had"
    return violation(
      claim, "\(told(claim, in: record)), which \(verb) on disk by then", in: record,
      rule: "An entry is committed once a majority of the servers stores it (§5.3).",
      others: Array(stored))
  }

  private func checkStays(_ claim: Claim, in record: ClusterRecord) -> Violation? {
    for candidate in record.servers where candidate.life > 0 && !holds(candidate, claim) {
      let voters = voters(for: candidate, in: record)
      guard voters.count >= record.majority else { continue }
      return canBeLost(claim, to: candidate, voters, in: record)
    }
    return nil
  }

  private func holds(_ server: ServerRecord, _ claim: Claim) -> Bool {
    claim.index <= server.disk.log.baseIndex
      || server.disk.log.term(at: claim.index) == claim.entry.term
      || server.log.term(at: claim.index) == claim.entry.term
  }

  /// The servers to whose logs a candidate's is up to date, itself included.
  private func voters(for candidate: ServerRecord, in record: ClusterRecord) -> ServerSet {
    let offer = candidate.lastEntry
    var voters = ServerSet()
    for voter in record.servers where voter.life > 0 {
      let held = voter.lastEntry
      if held.term < offer.term || (held.term == offer.term && held.index <= offer.index) {
        voters.insert(voter.id)
      }
    }
    return voters
  }

  private func canBeLost(
    _ claim: Claim, to candidate: ServerRecord, _ voters: ServerSet, in record: ClusterRecord
  ) -> Violation {
    var others = voters
    others.remove(candidate.id)
    let last = candidate.lastEntry
    let end =
      last.term > claim.entry.term
      ? "whose log ends in term \(last.term)"
      : last.index == 0 ? "whose log is empty" : "whose log ends at index \(last.index)"
    return violation(
      claim,
      "\(told(claim, in: record)) in term \(claim.term), yet \(record.name(of: candidate.id)), "
        + "\(end), can still win with the \(others.count == 1 ? "vote" : "votes") of "
        + "\(record.names(of: others)) and overwrite it",
      in: record, rule: rule(claim), others: [candidate.id])
  }

  private func rule(_ claim: Claim) -> String {
    claim.entry.term < claim.term
      ? "Only entries of the leader's own term are committed by counting; older ones follow with them "
        + "(§5.4.2)."
      : "What a majority stores is committed, so a follower keeps what it accepted unless a newer "
        + "leader's entries conflict with it (§5.3)."
  }

  private func told(_ claim: Claim, in record: ClusterRecord) -> String {
    let name = record.name(of: claim.server)
    let what = "\(claim.entry.words) at index \(claim.index)"
    return claim.kind == .applied ? "\(name) applied \(what)" : "\(name) called \(what) done"
  }

  private func violation(
    _ claim: Claim, _ sentence: String, in record: ClusterRecord, rule: String, others: [ServerID]
  ) -> Violation {
    Violation(
      .commitment, at: claim.time,
      servers: [claim.server] + others.filter { $0 != claim.server }, sentence, rule: rule,
      evidence: [Evidence(claim.time, told(claim, in: record))])
  }
}

extension ServerRecord {
  /// Index and term of the last entry, on disk or in memory, whichever is more up-to-date.
  fileprivate var lastEntry: (index: LogIndex, term: Term) {
    let (memory, disk) = (log, disk.log)
    let isAhead =
      (memory.lastTerm.rawValue, memory.lastIndex.rawValue)
      > (disk.lastTerm.rawValue, disk.lastIndex.rawValue)
    return isAhead ? (memory.lastIndex, memory.lastTerm) : (disk.lastIndex, disk.lastTerm)
  }
}
