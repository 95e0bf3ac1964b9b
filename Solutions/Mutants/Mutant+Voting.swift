// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about who gets a vote (§5.2).
extension Mutant {
  static let voting = [
    everybodyVotedFor, sameTermFreesVote, oldPleaGranted, firstServerIsNobody, ownCandidateRefused,
    decidesBeforeNewTerm, onlyFollowersVote,
  ]

  /// What follows when a server votes twice in a term.
  private static let twoVotes: [Property] = [.oneVotePerTerm, .electionSafety]

  private static let everybodyVotedFor = Mutant(
    "everybody-voted-for", in: .handleRequestVote, breaks: twoVotes,
    "A server votes for every candidate of its term, whomever it has voted for before.",
    consequence: "Two candidates win the same term, and each overwrites what the other commits.",
    source: "MIT 6.824 FAQ on the purpose of votedFor; §5.2",
    Reference.rules.voting { $0.isFree = { _, _ in true } })

  private static let sameTermFreesVote = Mutant(
    "same-term-frees-vote", in: .handleRequestVote, breaks: twoVotes,
    "A plea of the present term is treated as one of a newer term, and frees the vote.",
    consequence: """
      The next candidate of the term gets the vote again; and a leader gives way to whoever asks in \
      its own term.
      """,
    source: "NATS server #5314; §5.1: a newer term, not one that is as new",
    Reference.rules.voting {
      $0.adoptTerm = { server, request in
        guard request.term >= server.currentTerm else { return }
        server.stepDown(to: request.term)
        server.votedFor = nil
      }
    })

  private static let oldPleaGranted = Mutant(
    "old-plea-granted", in: .handleRequestVote, breaks: twoVotes + [.keptPromises],
    "A server that has not voted in its term grants a plea of an older one.",
    consequence: "It votes in a term in which it may have voted for another, and has forgotten it.",
    source: "Figure 2, RequestVote, step 1",
    Reference.rules.voting { $0.isCurrent = { _, _ in true } })

  private static let firstServerIsNobody = Mutant(
    "first-server-is-nobody", in: .handleRequestVote, breaks: twoVotes,
    "A vote for server 0 is taken for no vote, because a number stands for nobody.",
    consequence: "Whoever has voted for the first server of the cluster votes once more.",
    source: "willemt/raft fe60545",
    Reference.rules.voting {
      $0.isFree = { server, request in
        let vote = server.votedFor?.rawValue ?? 0
        return vote == 0 || vote == request.candidate.rawValue
      }
    })

  private static let ownCandidateRefused = Mutant(
    "own-candidate-refused", in: .handleRequestVote, breaks: [.progress],
    "A server that is asked again by the candidate it has voted for says no.",
    consequence: "A vote whose answer was lost is lost for the whole term.",
    source: "Figure 2, RequestVote, step 2: null or candidateId; NebulaGraph #2419",
    Reference.rules.voting { $0.isFree = { server, _ in server.votedFor == nil } })

  private static let decidesBeforeNewTerm = Mutant(
    "decides-before-new-term", in: .handleRequestVote, breaks: [.progress],
    "A server looks at whether its vote is free before it moves on to the candidate's term.",
    consequence: "Whoever has voted denies the first plea of each new term, and elections fail.",
    source: "Students' Guide to Raft: step down first; RATIS-1268",
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      let isFree = server.votedFor == nil || server.votedFor == request.candidate
      if request.term > server.currentTerm { server.stepDown(to: request.term) }
      return isFree ? Election.handleRequestVote(&server, request) : .denial(by: server)
    })

  private static let onlyFollowersVote = Mutant(
    "only-followers-vote", in: .handleRequestVote, breaks: [.progress],
    "A candidate or leader denies every plea, without a look at its term.",
    consequence: "After a split vote the candidates deny one another their votes for ever.",
    source: "§5.1: a newer term makes a follower of everybody; Students' Guide to Raft",
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      guard server.role == .follower else { return .denial(by: server) }
      return Election.handleRequestVote(&server, request)
    })
}
