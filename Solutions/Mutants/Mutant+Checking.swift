// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Whom followers obey, and what they let pass.
extension Mutant {
  static let checking = [
    followsOnlyItsOwnChoice, noConsistencyCheck, checksTheIndexOnly, heartbeatsUnchecked,
    saysNoButStores, commitsBeforeChecking, rejectionDeletesTheTerm,
  ]

  static let followsOnlyItsOwnChoice = Mutant(
    "follows-only-its-own-choice", in: .handleAppendEntries, breaks: [.progress],
    "A follower takes entries only from the candidate that it voted for.",
    consequence: """
      Who voted for the loser of an election stays without the winner's entries for all of its term.
      """,
    source: "noraft#24",
    Reference.rules.following {
      $0.obeys = { server, request in
        guard request.term == server.currentTerm else { return Following.obeys(server, request) }
        return server.votedFor == nil || server.votedFor == request.leader
      }
    })

  static let noConsistencyCheck = Mutant(
    "no-consistency-check", in: .handleAppendEntries,
    breaks: [
      .logMatching, .persistBeforePromising, .stateMachineSafety, .commitment, .leaderCompleteness,
    ],
    "A follower stores entries without a look at what comes before them.",
    consequence: """
      A follower that lacks an entry stores the next one in its place, and tells the leader that it \
      has both.
      """,
    source: "Raft paper §5.3; async-raft#98",
    Reference.rules.following { $0.fits = { _, _ in true } })

  static let checksTheIndexOnly = Mutant(
    "checks-the-index-only", in: .handleAppendEntries,
    breaks: [.logMatching, .stateMachineSafety, .commitment, .leaderCompleteness],
    "A follower checks that it has an entry at prevLogIndex, and not which.",
    consequence: """
      A log that is long enough passes for the right one. Entries of a leader that failed stay in it \
      and count as the new leader's.
      """,
    source: "Raft paper §5.3 (Log Matching needs index and term)",
    Reference.rules.following {
      $0.fits = { log, request in request.prevLogIndex <= log.lastIndex }
    })

  static let heartbeatsUnchecked = Mutant(
    "heartbeats-unchecked", in: .handleAppendEntries,
    breaks: [.stateMachineSafety, .commitment, .leaderCompleteness, .progress],
    "A follower says yes to a request without entries, whatever its log holds.",
    consequence: """
      Its yes vouches for everything up to prevLogIndex. The leader counts on entries that the \
      follower never had and never gets now, and the follower applies those that it has instead.
      """,
    source: "MIT 6.824, Students' Guide (heartbeats); openraft 6202138f; braft#292",
    Reference.rules.following {
      $0.fits = { log, request in request.entries.isEmpty || Following.fits(log, request) }
    })

  static let saysNoButStores = Mutant(
    "says-no-but-stores", in: .handleAppendEntries,
    breaks: [.logMatching, .stateMachineSafety, .commitment, .leaderCompleteness],
    "A follower turns a request down, but stores its entries all the same.",
    consequence: """
      The answer is right, the log is not: entries stand where other ones belong.
      """,
    source: "MIT 6.824, Students' Guide (reply false means: reply at once and do nothing else)",
    Reference.rules.following {
      $0.refuse = { server, request in
        let reply = Following.refuse(&server, request)
        Following.store(&server, request)
        return reply
      }
    })

  static let commitsBeforeChecking = Mutant(
    "commits-before-checking", in: .handleAppendEntries,
    breaks: [.stateMachineSafety, .commitment, .leaderCompleteness],
    "A follower takes the leader's commit index from a request that it turns down.",
    consequence: """
      What stands at those indices in its own log is not what the leader has committed, and it is \
      applied.
      """,
    source: "etcd/raft#138; scylladb#10578 (a commit index from a follower whose log is not known)",
    Reference.rules.following {
      $0.refuse = { server, request in
        let committed = min(request.leaderCommit, server.log.lastIndex)
        server.commitIndex = max(server.commitIndex, committed)
        return Following.refuse(&server, request)
      }
    })

  static let rejectionDeletesTheTerm = Mutant(
    "rejection-deletes-the-term", in: .handleAppendEntries,
    breaks: [.commitment, .leaderCompleteness, .clientDurability, .expectation],
    """
    A follower that has another term at prevLogIndex deletes all of its entries of that term, not \
    only what contradicts the leader.
    """,
    consequence: """
      The leader may have the first of them too, and they may be committed: then a majority has \
      become a minority without anybody's knowledge.
      """,
    source: "CCF#5991 (a rollback before the logs were compared); Raft paper, Figure 2, step 3",
    Reference.rules.following {
      $0.refuse = { server, request in
        let reply = Following.refuse(&server, request)
        if let conflict = reply.conflict, conflict.term != nil {
          server.log.truncate(from: conflict.index)
          server.persist(.log)
        }
        return reply
      }
    })
}
