// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes of a server that comes back after a crash (Figure 2, the state).
extension Mutant {
  static let restoring = [
    Mutant(
      "nothing-restored", in: .restore, breaks: forgottenVotes + losses,
      "A server starts as if it had never run.",
      consequence: """
        It votes a second time, and no longer has what it vouched for. A server with an empty disk is \
        another server, and must not bear the old one's name.
        """,
      source: "rethinkdb #5289; NATS #7587; dragonboat #256",
      Reference.rules.replacing(\.restore) { _, _ in }),

    Mutant(
      "vote-not-restored", in: .restore, breaks: [.oneVotePerTerm, .electionSafety],
      "A server takes up its term and its log after a crash, but not its vote.",
      consequence: "It votes twice in that term, and two leaders can be elected.",
      source: "Figure 2, state; cornerstone #65",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.votedFor = nil
      }),

    Mutant(
      "term-not-restored", in: .restore, breaks: forgottenVotes,
      "A server begins with term 0 after a crash.",
      consequence: """
        It votes again in terms that it has voted in, and follows leaders whose time is over.
        """,
      source: "Figure 2, state; WRaft #118",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.currentTerm = 0
      }),

    Mutant(
      "term-taken-from-the-log", in: .restore, breaks: forgottenVotes,
      "A server takes the term of its last entry for the current one after a crash.",
      consequence: "Terms in which it voted, but stored nothing, are forgotten, and the votes too.",
      source: "etcd 98379fc; §5.1",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.currentTerm = saved.log.lastTerm
        server.votedFor = nil
      }),

    Mutant(
      "log-not-restored", in: .restore, breaks: losses,
      "A server takes up its term and its vote after a crash, but not its log.",
      consequence: "Entries that it has vouched for are gone, and with a second crash for good.",
      source: "Figure 2, state; redisraft #14",
      Reference.rules.replacing(\.restore) { server, saved in
        server.currentTerm = saved.currentTerm
        server.votedFor = saved.votedFor
      }),

    Mutant(
      "last-entry-dropped", in: .restore, breaks: losses,
      "A server drops the last entry of its log after a crash, in case it was not written as a whole.",
      consequence: "The entry was vouched for, and may have been committed by it.",
      source: "NATS #7587; zeebe #30290",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        if !server.log.isEmpty { server.log.truncate(from: server.log.lastIndex) }
      }),

    Mutant(
      "whole-log-committed", in: .restore, breaks: losses,
      "A server takes all that it finds on its disk for committed.",
      consequence: "It applies entries that the others have replaced long ago.",
      source: "Figure 2: commitIndex is volatile and begins with 0",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.commitIndex = server.log.lastIndex
      }),

    Mutant(
      "nothing-applied-again", in: .restore, breaks: [.stateMachineSafety, .progress],
      "A server takes all that it finds on its disk for applied.",
      consequence: """
        The state machine is as volatile as lastApplied: it lacks everything that was done before the \
        crash.
        """,
      source: "raft-java #19; redisraft #18",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.lastApplied = server.log.lastIndex
      }),

    Mutant(
      "leads-on-after-a-restart", in: .restore, breaks: [.electionSafety, .logMatching],
      "A server that had voted for itself goes on as the leader of its term after a restart.",
      consequence: """
        It no longer knows which entries of the term it had sent, and makes others of the same index. \
        It may not even have been elected.
        """,
      source: "KAFKA-10527; openraft #640",
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        guard saved.votedFor == server.id else { return }
        server.role = .leader
        server.leader = server.id
        server.nextIndex.setAll(to: server.log.lastIndex + 1)
      }),
  ]

  /// What follows when a server forgets a term.
  private static let forgottenVotes: [Property] = [
    .oneVotePerTerm, .keptPromises, .electionSafety,
  ]
}
