// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about when an entry is committed (§5.3, §5.4.2).
extension Mutant {
  static let committing = [
    Mutant(
      "commits-older-terms", in: .advanceCommitIndex, breaks: losses,
      "A leader commits an entry of an earlier term because a majority stores it.",
      consequence: """
        A server with a newer entry can still be elected and overwrite it everywhere. Clients lose \
        what they were told is done.
        """,
      source: "Figure 8; LogCabin #44; PySyncObj #169; CCF #3950; willemt 97c9183",
      Reference.rules.committing { $0.mayCommit = { _, _ in true } }),

    Mutant(
      "looks-at-its-own-last-term", in: .advanceCommitIndex, breaks: losses,
      """
      A leader that has an entry of its own term commits whatever a majority stores, even if that \
      entry has not got there yet.
      """,
      consequence: """
        It is Figure 8 again: the term that matters is that of the entry which the majority stores.
        """,
      source: "§5.4.2, with the condition on the wrong entry",
      Reference.rules.committing {
        $0.mayCommit = { server, _ in server.log.lastTerm == server.currentTerm }
      }),

    Mutant(
      "older-term-blocks", in: .advanceCommitIndex, breaks: [.progress],
      """
      A leader goes up from its commit index one entry at a time and stops at the first that is of \
      an earlier term.
      """,
      consequence: """
        An entry that an earlier leader left uncommitted is never passed. Nothing is ever committed \
        again, until every server has lost that entry.
        """,
      source: "§5.4.2: older entries are committed with the first of the leader's own term",
      Reference.rules.replacing(\.advanceCommitIndex) { server in
        guard server.role == .leader else { return }
        let majorityIndex = Committing().majorityIndex(server)
        while server.commitIndex < majorityIndex,
          server.log.term(at: server.commitIndex + 1) == server.currentTerm
        {
          server.commitIndex += 1
        }
      }),

    Mutant(
      "half-is-enough", in: .advanceCommitIndex, breaks: losses,
      "A leader takes half of the servers, rounded down, for a majority.",
      consequence:
        "Of three servers the leader alone decides, and the other two elect another one.",
      source: "A majority is more than half (§5.3)",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          Committing.reached(by: server)[max(server.clusterSize / 2, 1) - 1]
        }
      }),

    Mutant(
      "leader-counted-twice", in: .advanceCommitIndex, breaks: losses,
      "A leader begins its count with itself, and then counts itself among all servers once more.",
      consequence: "One copy too few is enough, and a single crash loses what was called done.",
      source: "A count that starts at one, over a list that has the leader in it",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          let reached = Committing.reached(by: server) + [server.log.lastIndex]
          return reached.sorted(by: >)[server.clusterSize / 2]
        }
      }),

    Mutant(
      "one-answer-for-all", in: .advanceCommitIndex, breaks: losses,
      "A leader compares the index of the peer that is furthest ahead once for every peer.",
      consequence: """
        One follower's success commits. It shows only in clusters of five and more, for of three \
        servers one follower is enough.
        """,
      source: "willemt/raft 05608a3",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          min(server.log.lastIndex, Committing.matched(by: server).max() ?? server.log.lastIndex)
        }
      }),

    Mutant(
      "only-those-who-answer-count", in: .advanceCommitIndex, breaks: losses,
      "A leader wants a majority of the servers that it has heard from, not of all servers.",
      consequence: """
        On the smaller side of a partition a leader goes on committing, and so does the one on the \
        larger side.
        """,
      source: "§5.3: a majority of the servers, whether they can be reached or not",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          let answering = Committing.reached(by: server).filter { $0 > 0 }
          return answering.isEmpty ? 0 : answering[answering.count / 2]
        }
      }),

    Mutant(
      "answers-counted-not-indices", in: .advanceCommitIndex, breaks: losses,
      """
      A leader counts the peers that have stored something new, and commits all of its log once they \
      are enough.
      """,
      consequence: "With two commands under way, the answers to the first commit the second.",
      source:
        "The counter of acknowledgements that many sketches use, without the index (6.824 FAQ)",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          let news = server.peers.count { server.matchIndex[$0] > server.commitIndex }
          return news + 1 > server.clusterSize / 2 ? server.log.lastIndex : 0
        }
      }),

    Mutant(
      "leader-not-counted", in: .advanceCommitIndex, breaks: [.progress],
      "A leader looks for a majority among its followers alone, as if it stored nothing itself.",
      consequence: "Where just a majority is up, nothing is committed any more.",
      source: "A matchIndex of the leader's own that stays 0",
      Reference.rules.committing { halves in
        halves.majorityIndex = { server in
          (Committing.matched(by: server) + [0]).sorted(by: >)[server.clusterSize / 2]
        }
      }),

    Mutant(
      "waits-for-all", in: .advanceCommitIndex, breaks: [.progress],
      "A leader commits only what every server stores.",
      consequence: "One server that is down stops the whole cluster.",
      source: "§5.3: a minority of slow servers need not impact the others",
      Reference.rules.committing {
        $0.majorityIndex = { server in Committing.reached(by: server).last ?? 0 }
      }),

    Mutant(
      "commits-on-append", in: .propose, breaks: losses,
      "A leader takes a command for committed as soon as it has put it into its own log.",
      consequence: "The command is done, the leader crashes, and nobody else ever heard of it.",
      source: "§5.3: an entry is committed once it is replicated on a majority",
      Reference.rules.replacing(\.propose) { server, command in
        let proposal = Replication.propose(&server, command)
        if case .accepted(let index) = proposal { server.commitIndex = index }
        return proposal
      }),

    Mutant(
      "counts-at-the-next-command", in: .handleAppendEntriesReply, breaks: [.progress],
      """
      A leader notes its followers' answers but looks for what they commit only when the next command \
      comes.
      """,
      consequence: "A single command is not done until somebody wants another one.",
      source: "etcd d7cb333; Students' Guide to Raft",
      Reference.rules.replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        let commitIndex = server.commitIndex
        Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
        server.commitIndex = commitIndex
      }),
  ]

  /// What follows when a leader takes an entry for committed that can still be lost.
  static let losses: [Property] = [
    .commitment, .leaderCompleteness, .stateMachineSafety, .clientDurability,
  ]
}
