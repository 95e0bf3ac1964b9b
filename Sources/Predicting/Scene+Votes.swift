// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// What is left of the votes of this term.
extension Scene {
  /// Why servers that can win an election have to wait for a later term: sentences about those whose
  /// votes are given, or who are in a newer term.
  func delays(of winners: [ServerID]) -> [String] { winners.compactMap(delay) }

  private func delay(of candidate: ServerID) -> String? {
    let own = servers[candidate.rawValue]
    let stands = own.role == .candidate && candidate != step.server
    let next = stands ? own.currentTerm : own.currentTerm + 1
    let voters = audience(of: candidate).map { servers[$0.rawValue] }
      .filter { $0.id == candidate || !$0.log.isNewer(than: own.log) }
    var term = next
    while !voters.suffice(for: candidate, in: term, majority) { term = term + 1 }
    guard term > next else { return nil }
    let spent = voters.filter { !$0.canVote(for: candidate, in: next) }
    let reasons = spent.map { voter in
      voter.currentTerm == next
        ? "\(name(of: voter.id)) has given its vote of term \(next)"
        : "\(name(of: voter.id)) is in term \(voter.currentTerm) already"
    }
    return "\(reasons.listed); \(name(of: candidate)) can win in term \(term)."
  }
}

extension [Server] {
  /// Whether so many of them as are a majority can vote for a server in a term.
  fileprivate func suffice(
    for candidate: ServerID, in term: Term, _ majority: Int
  ) -> Bool {
    // Nobody's vote is given in a term that is later than all of theirs.
    allSatisfy { $0.currentTerm < term }
      || count { $0.canVote(for: candidate, in: term) } >= majority
  }
}

extension Server {
  /// Whether the vote of a term can still go to a server, or has gone to it.
  fileprivate func canVote(for candidate: ServerID, in term: Term) -> Bool {
    if currentTerm == term { return votedFor == nil || votedFor == candidate }
    return currentTerm < term
  }
}

extension Log {
  /// Whether it is more up-to-date than another (§5.4.1).
  fileprivate func isNewer(than other: Log) -> Bool {
    (lastTerm, lastIndex) > (other.lastTerm, other.lastIndex)
  }
}
