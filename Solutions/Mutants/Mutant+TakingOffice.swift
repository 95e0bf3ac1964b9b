// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// What a new leader believes of its followers' logs.
extension Mutant {
  static let takingOffice = [matchStartsAtTheLogsEnd, matchOutlivesItsTerm, nextOutlivesItsTerm]

  static let matchStartsAtTheLogsEnd = Mutant(
    "match-starts-at-the-logs-end", in: .becomeLeader, breaks: [.commitment, .leaderCompleteness],
    """
    A new leader appends a no-op first, and then takes every follower for having all of its log, \
    the no-op included.
    """,
    consequence: """
      The no-op counts as committed before anybody has it, and with it all that comes before: \
      entries that may still be overwritten.
      """,
    source: "hashicorp/raft b5424f4; async-raft#113",
    Reference.rules.replacing(\.becomeLeader) { server in
      server.log.append(Entry(term: server.currentTerm, command: .noOp))
      server.persist(.log)
      Election.becomeLeader(&server)
      server.nextIndex.setAll(to: server.log.lastIndex)
      server.matchIndex.setAll(to: server.log.lastIndex)
      server.advanceCommitIndex()
    })

  static let matchOutlivesItsTerm = Mutant(
    "match-outlives-its-term", in: .becomeLeader, breaks: [.commitment, .leaderCompleteness],
    "Who is elected again goes by the matchIndex that it knew when it led before.",
    consequence: """
      A follower whose entries were overwritten meanwhile counts as having what stands there now, \
      and too few are enough to commit it.
      """,
    source: "Raft paper, Figure 2 (volatile state is reinitialised after election)",
    Reference.rules.replacing(\.becomeLeader) { server in
      let known = server.matchIndex
      Election.becomeLeader(&server)
      server.matchIndex = known
    })

  static let nextOutlivesItsTerm = Mutant(
    "next-outlives-its-term", in: .becomeLeader, breaks: [.progress],
    "Who is elected again goes on from the nextIndex that it had when it led before.",
    consequence: """
      Its log may have become shorter since. Then there is nothing at nextIndex to send, and its \
      followers don't even hear that there is a leader.
      """,
    source: "Raft paper, Figure 2 (volatile state is reinitialised after election); akka-raft#58",
    Reference.rules.replacing(\.becomeLeader) { server in
      server.role = .leader
      server.leader = server.id
      server.matchIndex.setAll(to: 0)
      for peer in server.peers { server.replicate(to: peer) }
    })
}
