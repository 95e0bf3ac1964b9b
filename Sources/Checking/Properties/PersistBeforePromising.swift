// SPDX-License-Identifier: MIT

internal import Raft

/// A promise is on disk before anybody hears of it (Figure 2: persistent state is updated on stable
/// storage before responding).
///
/// - A granted vote: term and vote.
/// - Leading: the leader's vote for itself, which counted towards its majority. It may be written
///   after the others were asked for theirs.
/// - Vouching for an entry of the leader's own term: that entry, and the term.
///
/// A denial promises nothing; nor does a success that vouches for older entries only, since a leader
/// commits those only along with one of its own term (§5.4.2).
struct PersistBeforePromising {
  func check(_ deed: Deed, _ now: Occasion, in record: ClusterRecord) -> Violation? {
    switch deed {
    case .asks: nil
    case .leads(let term): checkLeading(term, now, in: record)
    case .grants(let request, to: let candidate):
      checkVote(request, for: candidate, now, in: record)
    case .accepts(let reply, to: let summary, leader: let leader):
      checkEntries(reply, summary, leader, now, in: record)
    }
  }

  private func checkLeading(
    _ term: Term, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    let disk = record[now.server].disk
    if holdsVote(disk, in: term, for: now.server) { return nil }
    let name = record.name(of: now.server)
    return violation(
      "\(name) leads term \(term), but \(vote(on: disk, in: record)): its own vote would be forgotten",
      told: "\(name) sent AppendEntries as the leader of term \(term)", now)
  }

  private func checkVote(
    _ request: RequestVote, for candidate: ServerID, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    let disk = record[now.server].disk
    if holdsVote(disk, in: request.term, for: candidate)
      || holdsVote(disk, in: request.term, for: request.candidate)
    {
      return nil
    }
    let told =
      "\(record.name(of: now.server)) granted \(record.name(of: candidate)) its vote in term "
      + "\(request.term)"
    return violation(
      "\(told), but \(vote(on: disk, in: record))", told: told, now, others: [candidate])
  }

  private func checkEntries(
    _ reply: AppendEntriesReply, _ summary: AppendEntries.Summary, _ leader: ServerID,
    _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    guard let vouched = record.vouched(by: reply, to: summary, from: now.server) else { return nil }
    let disk = record.servers[now.server.rawValue].disk
    let isStored = disk.log.term(at: vouched.index) == vouched.term
    if isStored, disk.currentTerm >= vouched.term { return nil }
    let told =
      "\(record.name(of: now.server)) told \(record.name(of: leader)) that it holds index "
      + "\(vouched.index) (term \(vouched.term))"
    let state =
      isStored
      ? "its disk still says term \(disk.currentTerm)"
      : "the log on its disk \(record.holding(disk.log, at: vouched.index))"
    return violation("\(told), but \(state)", told: told, now, others: [leader])
  }

  /// Whether a disk would keep its server from voting for anybody else in a term.
  private func holdsVote(
    _ disk: PersistentState, in term: Term, for candidate: ServerID
  ) -> Bool {
    disk.currentTerm > term || (disk.currentTerm == term && disk.votedFor == candidate)
  }

  private func vote(on disk: PersistentState, in record: ClusterRecord) -> String {
    let vote = disk.votedFor.map { "a vote for \(record.name(of: $0))" } ?? "no vote"
    return "its disk holds term \(disk.currentTerm) and \(vote)"
  }

  private func violation(
    _ sentence: String, told: String, _ now: Occasion, others: [ServerID] = []
  ) -> Violation {
    Violation(
      .persistBeforePromising, at: now.time, servers: [now.server] + others, sentence,
      rule: "currentTerm, votedFor and log are on stable storage before an RPC is answered "
        + "(Figure 2).",
      evidence: [Evidence(now.time, told)])
  }
}
