// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// What leaders make of a rejection.
extension Mutant {
  static let backingUp = [
    neverBacksUp, noWayBackFromAhead, backsUpOneTooLittle, nextFallsBelowOne, nextFallsBelowMatch,
    matchFromAHint, broadcastsOnRejection,
  ]

  static let neverBacksUp = Mutant(
    "never-backs-up", in: .handleAppendEntriesReply, breaks: [.progress],
    "After a rejection the leader sends the same again.",
    consequence: "A follower whose log is shorter or differs is refused for ever, by itself.",
    source: "old-raft-rs#97",
    Reference.rules.learning { $0.backUp = { _, _ in } })

  static let noWayBackFromAhead = Mutant(
    "no-way-back-from-ahead", in: .handleAppendEntriesReply, breaks: [.progress],
    """
    The leader moves nextIndex on as it sends, and steps back over the entries of the rejected \
    request at the most.
    """,
    consequence: """
      A request that got lost leaves a gap. The follower refuses what comes later, and the leader \
      never goes back far enough.
      """,
    source: "async-raft#113; SandTable, PySyncObj",
    Reference.rules.sendingAhead.learning {
      $0.backUp = { server, answer in
        server.nextIndex[answer.peer] = answer.request.prevLogIndex + 1
      }
    })

  static let backsUpOneTooLittle = Mutant(
    "backs-up-one-too-little", in: .handleAppendEntriesReply, breaks: [.progress],
    "After a rejection with a hint the leader goes on one entry after the one that it is told of.",
    consequence: """
      The entry before that is the very one that conflicts. It is refused again with the same hint, \
      for ever.
      """,
    source: "cubefs#2376; yugabyte-db#32876; openraft 6d53aa12 (hints that lead to the same place)",
    Reference.rules.learning {
      $0.backUp = { server, answer in
        let hint = answer.reply.conflict?.index ?? answer.request.prevLogIndex
        guard hint + 1 < server.nextIndex[answer.peer] else { return }
        server.nextIndex[answer.peer] = hint + 1
        server.replicate(to: answer.peer)
      }
    })

  static let nextFallsBelowOne = Mutant(
    "next-falls-below-one", in: .handleAppendEntriesReply, breaks: [.progress],
    "Every rejection moves nextIndex back by one, also one that is late or comes twice.",
    consequence: """
      nextIndex falls below the first entry. There is nothing to send from there, and the follower \
      is given up; other implementations crash.
      """,
    source: "willemt/raft f297457; RATIS-1835",
    Reference.rules.learning {
      $0.backUp = { server, answer in
        server.nextIndex[answer.peer] -= 1
        server.replicate(to: answer.peer)
      }
    })

  static let nextFallsBelowMatch = Mutant(
    "next-falls-below-match", in: .handleAppendEntriesReply, breaks: [.budget],
    "A late rejection moves nextIndex back behind what the follower has said since that it holds.",
    consequence: """
      Nothing new comes of the next success, so nothing moves nextIndex on again: every heartbeat \
      carries entries that the follower has.
      """,
    source: "WRaft issue 118; PySyncObj#167; etcd 6439482 (nextIndex at or below matchIndex)",
    Reference.rules.learning {
      $0.backUp = { server, answer in
        let hint = answer.reply.conflict?.index ?? answer.request.prevLogIndex
        server.nextIndex[answer.peer] = max(1, min(hint, answer.request.prevLogIndex))
        server.replicate(to: answer.peer)
      }
    })

  static let matchFromAHint = Mutant(
    "match-from-a-hint", in: .handleAppendEntriesReply, breaks: [.commitment, .leaderCompleteness],
    """
    After a rejection the leader credits the follower with all that comes before the place where it \
    is to go on. It shows beside a leader that moves nextIndex on as it sends.
    """,
    consequence: """
      A hint says where the follower's log ends, not that it is the leader's up to there. Entries of \
      a failed leader count as copies of the new one's.
      """,
    source: "CCF#5325 (a rejection moved the commit index)",
    Reference.rules.sendingAhead.learning {
      $0.backUp = { server, answer in
        Learning.backUp(&server, answer)
        let hint = answer.reply.conflict?.index ?? server.nextIndex[answer.peer]
        server.matchIndex[answer.peer] = max(server.matchIndex[answer.peer], hint - 1)
        server.advanceCommitIndex()
      }
    })

  static let broadcastsOnRejection = Mutant(
    "broadcasts-on-rejection", in: .handleAppendEntriesReply, breaks: [.budget],
    "After a rejection the leader moves back, and sends to all followers at once.",
    consequence: """
      Where several logs differ, each rejection leads to several others, and the network drowns in \
      them.
      """,
    source: "yugabyte-db#32876; redpanda#30815 (unbounded retransmission after a rejection)",
    Reference.rules.learning {
      $0.backUp = { server, answer in
        Learning.backUp(&server, answer)
        for peer in server.peers { server.replicate(to: peer) }
      }
    })
}
