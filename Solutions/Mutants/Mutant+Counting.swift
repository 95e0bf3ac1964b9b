// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes of a candidate that counts votes (§5.2).
extension Mutant {
  static let counting = [
    staleVoteCounted, answersCountedNotVoters, denialCounted, halfElects, majorityRoundedDown,
    majorityTooLarge, candidateDeafToNewerTerm, denialRaisesTerm, denialEndsCandidacy,
    deniedAsksAgain,
  ]

  /// What follows when somebody leads whom no majority has elected.
  private static let falseMajority: [Property] = [.electionSafety, .leaderCompleteness]

  private static let staleVoteCounted = Mutant(
    "stale-vote-counted", in: .handleRequestVoteReply, breaks: falseMajority,
    "A candidate counts a vote that was given to it in an election of an earlier term.",
    consequence: "Voters of different terms elect it, in a term that another one wins as well.",
    source: "xraft #33, little-raft #44, willemt/raft b754309; Students' Guide to Raft",
    Reference.rules.counting {
      $0.counts = { server, reply, _ in server.role == .candidate && reply.voteGranted }
    })

  private static let answersCountedNotVoters = Mutant(
    "answers-counted-not-voters", in: .handleRequestVoteReply, breaks: falseMajority,
    "A candidate counts answers, so that a voter counts again when its answer arrives twice.",
    consequence: "A minority of the voters makes a leader, and another minority a second one.",
    source: "xraft #27, akka-raft #45",
    // The next seat stands for whoever's answer it is: so the set becomes a mere number.
    Reference.rules.counting {
      $0.add = { server, _ in server.votes.addOneMore(of: server.peers) }
    })

  private static let denialCounted = Mutant(
    "denial-counted", in: .handleRequestVoteReply, breaks: falseMajority,
    "A candidate counts every answer as a vote, a denial too.",
    consequence: "Whoever reaches a majority leads, though the majority has voted for another.",
    source: "Figure 2, RequestVote: voteGranted; §5.2",
    Reference.rules.counting {
      $0.counts = { server, _, request in
        server.role == .candidate && request.term == server.currentTerm
      }
    })

  private static let halfElects = Mutant(
    "half-elects", in: .handleRequestVoteReply, breaks: falseMajority,
    "A candidate takes half of the votes for a majority.",
    consequence: "Where the number of servers is even, both halves elect a leader in one term.",
    source: "§5.2: votes from a majority",
    Reference.rules.counting { $0.isElected = { $0.votes.count * 2 >= $0.clusterSize } })

  private static let majorityRoundedDown = Mutant(
    "majority-rounded-down", in: .handleRequestVoteReply, breaks: falseMajority,
    "A candidate needs as many votes as half of the cluster, rounded down: two of five.",
    consequence: "Two candidates find enough voters in one term without sharing any.",
    source: "openraft d60f1e85 has the same mistake elsewhere; §5.2",
    Reference.rules.counting { $0.isElected = { $0.votes.count >= $0.clusterSize / 2 } })

  private static let majorityTooLarge = Mutant(
    "majority-too-large", in: .handleRequestVoteReply, breaks: [.progress],
    "A candidate needs one vote more than a majority.",
    consequence: """
      With as many servers down as a cluster should bear, nobody is elected any more.
      """,
    source: "§5.2, §5.4: a majority is all it takes",
    Reference.rules.counting { $0.isElected = { $0.votes.count > $0.clusterSize / 2 + 1 } })

  private static let candidateDeafToNewerTerm = Mutant(
    "candidate-deaf-to-newer-term", in: .handleRequestVoteReply, breaks: [.progress],
    "A candidate passes over an answer of a newer term.",
    consequence: "A server that fell behind stands in one bygone term after the other.",
    source: "openraft 4015cc38; §5.1: request or response",
    Reference.rules.replacing(\.handleRequestVoteReply) { server, reply, voter, request in
      guard reply.term <= server.currentTerm else { return }
      Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
    })

  private static let denialRaisesTerm = Mutant(
    "denial-raises-term", in: .handleRequestVoteReply, breaks: [.progress, .expectation],
    "A server that is denied a vote gives up and moves on to a term after its own.",
    consequence: "The denial of a single voter ends an election that a majority has decided.",
    source: "a student's question in a course on Raft; §5.1",
    Reference.rules.replacing(\.handleRequestVoteReply) { server, reply, voter, request in
      guard reply.voteGranted else { return server.stepDown(to: server.currentTerm + 1) }
      Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
    })

  private static let denialEndsCandidacy = Mutant(
    "denial-ends-candidacy", in: .handleRequestVoteReply, breaks: [.progress],
    "A candidate becomes a follower as soon as one voter denies it its vote.",
    consequence: "A single voter with another opinion holds up what a majority wants.",
    source: "§5.2: a candidate remains one until it wins, another wins, or time goes by",
    Reference.rules.replacing(\.handleRequestVoteReply) { server, reply, voter, request in
      Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
      if server.role == .candidate, request.term == server.currentTerm, !reply.voteGranted {
        server.role = .follower
      }
    })

  private static let deniedAsksAgain = Mutant(
    "denied-asks-again", in: .handleRequestVoteReply, breaks: [.budget],
    "A candidate that was denied a vote asks the same voter again at once.",
    consequence: "Question and denial go back and forth as fast as the network lets them.",
    source: "YugabyteDB #32876, Redpanda #30815 (rejections that are answered at once)",
    Reference.rules.replacing(\.handleRequestVoteReply) { server, reply, voter, request in
      Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
      if server.role == .candidate, !reply.voteGranted {
        server.send(RequestVote(from: server), to: voter)
      }
    })
}

extension ServerSet {
  /// Adds the first of some servers that is not in the set.
  fileprivate mutating func addOneMore(of servers: [ServerID]) {
    if let next = servers.first(where: { !contains($0) }) { insert(next) }
  }
}
