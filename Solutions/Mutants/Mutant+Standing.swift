// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes of a server that stands for election (§5.2).
extension Mutant {
  static let standing = [
    standsInSameTerm, ownVoteNotRecorded, ownVoteNotCounted, votesOfLastElectionKept,
    onlyOnePeerAsked, oldTermAsked, standsOnlyOnce, candidateWithoutTimer, firstTimeoutWasted,
    neverElectsItself, leaderKeptInMind,
  ]

  private static let standsInSameTerm = Mutant(
    "stands-in-same-term", in: .startElection,
    breaks: [.oneVotePerTerm, .electionSafety, .progress],
    "A candidate stands in the term that it is in instead of opening a new one.",
    consequence: """
      It votes for itself in a term in which it may have voted for another, and the others have no \
      vote left for it.
      """,
    source: "Figure 2, candidates: increment currentTerm; §5.2",
    Reference.rules.standing {
      $0.begin = { server in
        server.role = .candidate
        server.leader = nil
      }
    })

  private static let ownVoteNotRecorded = Mutant(
    "own-vote-not-recorded", in: .startElection,
    breaks: [.oneVotePerTerm, .electionSafety, .persistBeforePromising],
    "A candidate counts a vote of its own, but does not note that it has given it.",
    consequence: """
      It gives its vote to a rival of the same term too, so that one vote helps both of them to a \
      majority.
      """,
    source: "NebulaGraph #3415; §5.2",
    Reference.rules.standing {
      $0.voteForItself = { server in
        server.votedFor = nil
        server.votes = [server.id]
      }
    })

  private static let ownVoteNotCounted = Mutant(
    "own-vote-not-counted", in: .startElection, breaks: [.progress],
    "A candidate gives itself its vote, but starts the count without it.",
    consequence: """
      It needs one vote more than a majority from the others. With as many servers down as a cluster \
      should bear, nobody is elected any more.
      """,
    source: "Figure 2, candidates: vote for self; §5.2",
    Reference.rules.standing {
      $0.voteForItself = { server in
        server.votedFor = server.id
        server.votes = []
      }
    })

  private static let votesOfLastElectionKept = Mutant(
    "votes-of-last-election-kept", in: .startElection,
    breaks: [.electionSafety, .leaderCompleteness],
    "A candidate that stands again goes on counting from the votes of its last election.",
    consequence: "Votes of two terms make a majority that it has in neither of them.",
    source: "§5.2; MIT 6.824, students' solutions",
    Reference.rules.standing {
      $0.voteForItself = { server in
        server.votedFor = server.id
        server.votes.insert(server.id)
      }
    })

  private static let onlyOnePeerAsked = Mutant(
    "only-one-peer-asked", in: .startElection, breaks: [.progress],
    "A candidate asks the first of its peers for a vote and leaves out all others.",
    consequence: "If that one is down, or if one more vote is not enough, it is never elected.",
    source: "WRaft #118: a broadcast that ends too soon; §5.2",
    Reference.rules.standing {
      $0.ask = { server in
        guard let peer = server.peers.first else { return }
        server.send(RequestVote(from: server), to: peer)
      }
    })

  private static let oldTermAsked = Mutant(
    "old-term-asked", in: .startElection, breaks: [.progress, .oneVotePerTerm],
    "A candidate asks for votes of the term that it has just left, not of the one it has opened.",
    consequence: """
      The votes it gets are of a term that is over and don't elect it; and it asks in a term in which \
      it may have voted for another.
      """,
    source: "Figure 2, RequestVote: the candidate's term",
    Reference.rules.standing {
      $0.ask = { server in
        var request = RequestVote(from: server)
        request.term = Term(server.currentTerm.rawValue - 1)
        for peer in server.peers { server.send(request, to: peer) }
      }
    })

  private static let standsOnlyOnce = Mutant(
    "stands-only-once", in: .startElection, breaks: [.progress],
    "A candidate whose election came to nothing does not stand again.",
    consequence: "After a split vote, or two lost messages, all wait for one another for ever.",
    source: "Students' Guide to Raft, livelocks; §5.2",
    Reference.rules.replacing(\.startElection) { server in
      if server.role == .follower { Election.startElection(&server) }
    })

  private static let candidateWithoutTimer = Mutant(
    "candidate-without-timer", in: .startElection, breaks: [.progress],
    "A candidate does not start its election timer anew when it stands.",
    consequence: "If its election comes to nothing, nothing ever reminds it to try again.",
    source: "Figure 2, candidates: reset election timer; braft #465",
    Reference.rules.standing { $0.startTimer = { _ in } })

  private static let firstTimeoutWasted = Mutant(
    "first-timeout-wasted", in: .startElection, breaks: [.progress],
    """
    A follower that knows of a leader gives it a second chance when the timer runs out, and does not \
    start the timer anew.
    """,
    consequence: "The timer never runs out again: when the leader is gone, nobody replaces it.",
    source: "hashicorp/raft 4c81de3: no timer after a check of recent contact",
    Reference.rules.replacing(\.startElection) { server in
      guard server.leader == nil else {
        server.leader = nil
        return
      }
      Election.startElection(&server)
    })

  private static let neverElectsItself = Mutant(
    "never-elects-itself", in: .startElection, breaks: [.progress],
    "A candidate looks for a majority only when somebody's answer has come in.",
    consequence: "A cluster of one server never has a leader, for there is nobody to answer.",
    source: "§5.2: a majority of one is one; etcd 437bcb8 for what else is special there",
    Reference.rules.standing { $0.takeOffice = { _ in } })

  /// Voters may be loyal to a leader for as long as they hear from it; so what ends their loyalty,
  /// standing for election themselves, has to make them forget who led.
  private static let leaderKeptInMind = Mutant(
    "leader-kept-in-mind", in: .startElection, breaks: [.progress],
    """
    A candidate does not forget who led before, where servers that know of a leader ignore all pleas.
    """,
    consequence: "All stay loyal to a leader that is gone, and nobody ever gets a vote.",
    source: "hashicorp/raft #74, dledger #25; thesis §4.2.3",
    Reference.rules
      .standing {
        $0.begin = { server in
          server.role = .candidate
          server.currentTerm += 1
        }
      }
      .replacing(\.handleRequestVote) { server, request in
        if let leader = server.leader, leader != request.candidate { return nil }
        return Election.handleRequestVote(&server, request)
      })
}
