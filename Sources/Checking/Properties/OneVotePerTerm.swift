// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A server gives one vote a term, and a crash does not change it (§5.2).
///
/// Votes are told by deeds: granting one, asking for votes and leading (both a vote for oneself).
/// What could not have done harm is not held against anybody:
/// - Having asked for votes is forgotten in a crash. The candidacy is gone with it, and answers to a
///   former life never arrive, so that vote can't elect anybody any more.
/// - Having asked for votes no longer counts once somebody else leads the term: that leader's
///   majority has voted and keeps its votes.
/// - A vote for the server that leads the term already changes nothing.
struct OneVotePerTerm {
  private struct Key: Hashable {
    let voter: ServerID
    let term: Term
  }

  private struct Ballot {
    enum Kind { case asked, granted, led }
    let candidate: ServerID
    var kind: Kind
    let life: Int
    let time: Instant
  }

  private var ballots: [Key: Ballot] = [:]

  mutating func check(_ deed: Deed, _ now: Occasion, in record: ClusterRecord) -> Violation? {
    switch deed {
    case .asks(let term): cast(.asked, for: now.server, term, now, in: record)
    case .leads(let term): cast(.led, for: now.server, term, now, in: record)
    case .grants(let request, let candidate):
      cast(.granted, for: candidate, request.term, now, in: record)
    case .accepts: nil
    }
  }

  private mutating func cast(
    _ kind: Ballot.Kind, for candidate: ServerID, _ term: Term, _ now: Occasion,
    in record: ClusterRecord
  ) -> Violation? {
    let key = Key(voter: now.server, term: term)
    let life = record[now.server].life
    let new = Ballot(candidate: candidate, kind: kind, life: life, time: now.time)
    guard let old = ballots[key] else {
      ballots[key] = new
      return nil
    }
    if old.candidate == candidate {
      if old.kind == .asked { ballots[key] = new }
      return nil
    }
    let leader = record.leadership(in: term)?.server
    if kind == .granted, leader == candidate { return nil }
    if old.kind == .asked, old.life != life || (leader != nil && leader != now.server) {
      ballots[key] = new
      return nil
    }
    return twoVotes(old, new, key, in: record)
  }

  private func twoVotes(
    _ old: Ballot, _ new: Ballot, _ key: Key, in record: ClusterRecord
  ) -> Violation {
    let voter = record.name(of: key.voter)
    let involved = [key.voter, old.candidate, new.candidate].filter { $0 != key.voter }
    let sentence =
      "\(voter) votes for both \(object(old, of: key, in: record)) and "
      + "\(object(new, of: key, in: record)) in term \(key.term)"
    return Violation(
      .oneVotePerTerm, at: new.time, servers: [key.voter] + involved, sentence,
      rule: "A server votes for at most one candidate a term, first come, first served (§5.2).",
      evidence: [old, new].map { Evidence($0.time, told($0, of: key, in: record)) })
  }

  private func object(_ ballot: Ballot, of key: Key, in record: ClusterRecord) -> String {
    ballot.candidate == key.voter ? "itself" : record.name(of: ballot.candidate)
  }

  private func told(_ ballot: Ballot, of key: Key, in record: ClusterRecord) -> String {
    let voter = record.name(of: key.voter)
    return switch ballot.kind {
    case .asked: "\(voter) asked for votes in term \(key.term), and so voted for itself"
    case .led: "\(voter) led term \(key.term), and so had voted for itself"
    case .granted:
      "\(voter) granted \(record.name(of: ballot.candidate)) its vote in term \(key.term)"
    }
  }
}
