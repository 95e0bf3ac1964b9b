// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about what a server makes of a leader that it hears, or hears no more (§5.1, §5.2).
extension Mutant {
  static let hearing = [
    heartbeatFreesVote, heartbeatLeavesTimerRunning, rejectionLeavesTimerRunning,
    rivalNotFollowed, olderLeaderFollowed, olderLeaderRestartsTimer, olderLeaderLowersTerm,
    leadersTermWithoutStepDown, leaderDeafToNewerTerm, clientRestartsTimer,
  ]

  private static let heartbeatFreesVote = Mutant(
    "heartbeat-frees-vote", in: .handleAppendEntries, breaks: [.oneVotePerTerm, .electionSafety],
    "A follower that hears from the leader of its term forgets for whom it has voted there.",
    consequence: "A plea of the same term that comes late finds a vote, and makes a second leader.",
    source: "Zeebe #5356, etcd 9d2a465, NATS server #5314",
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      if request.term == server.currentTerm, server.role == .follower { server.votedFor = nil }
      return Replication.handleAppendEntries(&server, request)
    })

  private static let heartbeatLeavesTimerRunning = Mutant(
    "heartbeat-leaves-timer-running", in: .handleAppendEntries, breaks: [.expectation],
    "Only an AppendEntries that carries entries starts a follower's election timer anew.",
    consequence: "As soon as there is nothing to do, followers unseat a leader they can hear well.",
    source: "Figure 2, followers; Students' Guide to Raft: heartbeats are not special",
    Reference.rules.following {
      $0.follow = { server, request in
        guard request.entries.isEmpty else { return Following.follow(&server, request) }
        takeForLeader(&server, request)
      }
    })

  private static let rejectionLeavesTimerRunning = Mutant(
    "rejection-leaves-timer-running", in: .handleAppendEntries, breaks: [.expectation],
    "An AppendEntries that does not fit the log does not start the election timer anew.",
    consequence: "A follower that has to catch up unseats the leader that would help it.",
    source: "Redpanda #30817, #31547, d-engine #340",
    Reference.rules.following {
      $0.follow = { server, request in
        guard !Following.fits(server.log, request) else {
          return Following.follow(&server, request)
        }
        takeForLeader(&server, request)
      }
    })

  private static let rivalNotFollowed = Mutant(
    "rival-not-followed", in: .handleAppendEntries, breaks: [.expectation],
    "A candidate turns down the leader of its own term and goes on with its election.",
    consequence: "Whoever loses an election unseats the winner.",
    source: "Figure 2, candidates: AppendEntries from a new leader; §5.2",
    Reference.rules.following {
      $0.obeys = { server, request in
        server.role == .candidate
          ? request.term > server.currentTerm : Following.obeys(server, request)
      }
    })

  private static let olderLeaderFollowed = Mutant(
    "older-leader-followed", in: .handleAppendEntries,
    breaks: [.keptPromises, .leaderCompleteness, .stateMachineSafety],
    "A follower takes entries from the leader of an older term.",
    consequence: "A leader that was replaced undoes what its successor has committed.",
    source: "Figure 2, AppendEntries, step 1; §5.1",
    Reference.rules.following { $0.obeys = { _, _ in true } })

  private static let olderLeaderRestartsTimer = Mutant(
    "older-leader-restarts-timer", in: .handleAppendEntries, breaks: [.progress],
    "An AppendEntries of an older term is turned down, but starts the election timer anew.",
    consequence: "A leader that was replaced keeps the others from replacing its successor.",
    source: "Students' Guide to Raft: not if the term in the arguments is outdated",
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      server.resetElectionTimer()
      return Replication.handleAppendEntries(&server, request)
    })

  private static let olderLeaderLowersTerm = Mutant(
    "older-leader-lowers-term", in: .handleAppendEntries,
    breaks: [.keptPromises, .oneVotePerTerm, .electionSafety],
    "A follower takes over the term of every AppendEntries, an older one too.",
    consequence: "It goes back behind terms in which it has voted, and votes there once more.",
    source: "WRaft #118, NebulaGraph #2405; Figure 2: currentTerm increases monotonically",
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      if request.term < server.currentTerm {
        server.currentTerm = request.term
        server.votedFor = nil
        server.persist(.currentTerm, .votedFor)
      }
      return Replication.handleAppendEntries(&server, request)
    })

  private static let leadersTermWithoutStepDown = Mutant(
    "leaders-term-without-step-down", in: .handleAppendEntries,
    breaks: [.electionSafety, .oneVotePerTerm, .persistBeforePromising],
    "A leader that hears from the leader of a newer term takes over the term and goes on leading.",
    consequence: "Two servers lead one term, and their logs part.",
    source: "Camunda #5360, NATS server #7297; §5.1",
    Reference.rules.following {
      $0.follow = { server, request in
        let role = server.role
        Following.follow(&server, request)
        if role == .leader { server.role = role }
      }
    })

  private static let leaderDeafToNewerTerm = Mutant(
    "leader-deaf-to-newer-term", in: .handleAppendEntriesReply, breaks: [.expectation, .progress],
    "A leader passes over a follower's answer of a newer term.",
    consequence: "It never learns that it was replaced, and its clients wait for nothing.",
    source: "Verdi Raft #29, Redpanda #31547; §5.1: request or response",
    Reference.rules.replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
      guard reply.term <= server.currentTerm else { return }
      Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
    })

  private static let clientRestartsTimer = Mutant(
    "client-restarts-timer", in: .propose, breaks: [.progress],
    "Whatever happens to a server starts its election timer anew, a client's command too.",
    consequence: "While clients look for a leader, there is never an election.",
    source: "hashicorp/raft bfc1fc9: a timeout that is made anew in every round of the loop",
    Reference.rules.replacing(\.propose) { server, command in
      server.resetElectionTimer()
      return Replication.propose(&server, command)
    })

  /// Takes a request's sender for the leader, and leaves the timer as it is.
  @Sendable private static func takeForLeader(_ server: inout Server, _ request: AppendEntries) {
    server.stepDown(to: request.term)
    server.leader = request.leader
  }
}
