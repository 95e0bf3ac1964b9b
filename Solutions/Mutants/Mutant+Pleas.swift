// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about what a plea for a vote does to a server's timer, role and term (§5.1, §5.2).
extension Mutant {
  static let pleas = [
    anyPleaRestartsTimer, voteLeavesTimerRunning, sameTermDeposes, pleasTermWithoutStepDown,
    pleaLowersTerm, oldTermAnswered,
  ]

  private static let anyPleaRestartsTimer = Mutant(
    "any-plea-restarts-timer", in: .handleRequestVote, breaks: [.progress],
    "A server starts its election timer anew at every plea, whether it grants it or not.",
    consequence: "A candidate that can't win, but asks often, keeps those from standing who can.",
    source: "Students' Guide to Raft, livelocks; §5.2",
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      server.resetElectionTimer()
      return Election.handleRequestVote(&server, request)
    })

  private static let voteLeavesTimerRunning = Mutant(
    "vote-leaves-timer-running", in: .handleRequestVote, breaks: [.expectation],
    "A server that gives its vote does not start its election timer anew.",
    consequence: "Its timer runs out right after, and it unseats the leader it has elected.",
    source: "jgroups-raft #45, hashicorp/raft #91, willemt/raft 1546be2; Figure 2",
    Reference.rules.voting { $0.wait = { _ in } })

  private static let sameTermDeposes = Mutant(
    "same-term-deposes", in: .handleRequestVote, breaks: [.expectation],
    "A leader or candidate gives way to a plea of its own term.",
    consequence: "A late plea ends the term of a leader that was duly elected.",
    source: "NATS server #5314; §5.1: a newer term, not one that is as new",
    Reference.rules.voting {
      $0.adoptTerm = { server, request in
        if request.term >= server.currentTerm { server.stepDown(to: request.term) }
      }
    })

  private static let pleasTermWithoutStepDown = Mutant(
    "pleas-term-without-step-down", in: .handleRequestVote,
    breaks: [.electionSafety, .oneVotePerTerm, .persistBeforePromising],
    "A server takes over the newer term of a plea, and remains leader if it was one.",
    consequence: "It leads a term in which nobody has elected it, beside the one who is.",
    source: "Camunda #5360; NATS server #7248, #7297; §5.1",
    Reference.rules.voting {
      $0.adoptTerm = { server, request in
        guard request.term > server.currentTerm else { return }
        server.currentTerm = request.term
        server.votedFor = nil
        server.persist(.currentTerm, .votedFor)
      }
    })

  private static let pleaLowersTerm = Mutant(
    "plea-lowers-term", in: .handleRequestVote,
    breaks: [.keptPromises, .oneVotePerTerm, .electionSafety],
    "A server takes over the term of every plea that is not of its own term, an older one too.",
    consequence: "It goes back to a term in which it has voted, and votes there once more.",
    source: "NebulaGraph #685, #2405; Figure 2: currentTerm increases monotonically",
    Reference.rules.voting {
      $0.adoptTerm = { server, request in
        guard request.term != server.currentTerm else { return }
        server.role = .follower
        server.currentTerm = request.term
        server.votedFor = nil
        server.leader = nil
        server.persist(.currentTerm, .votedFor)
      }
    })

  /// Candidates may leave out votes that don't state their own term: who votes in a term is in it.
  private static let oldTermAnswered = Mutant(
    "old-term-answered", in: .handleRequestVote, breaks: [.progress],
    """
    A voter states the term in which it was before the plea, where candidates count only votes that \
    state their own term.
    """,
    consequence: "The first vote of every server in a new term is wasted.",
    source: "willemt/raft 795c5e9; Redpanda #31547",
    Reference.rules
      .replacing(\.handleRequestVote) { server, request in
        let formerTerm = server.currentTerm
        var reply = Election.handleRequestVote(&server, request)
        reply?.term = formerTerm
        return reply
      }
      .counting {
        $0.counts = { server, reply, request in
          server.role == .candidate && request.term == server.currentTerm && reply.voteGranted
            && reply.term == server.currentTerm
        }
      })
}
