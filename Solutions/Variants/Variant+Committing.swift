// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to find out what is committed, and to tell.
extension Variant {
  static let countsUpward = Variant(
    "counts-upward",
    """
    A leader goes up from its commit index and counts, for each entry, the servers that store it. \
    The last one of its own term that a majority stores is committed, as with any other way to count.
    """,
    Reference.rules.replacing(\.advanceCommitIndex) { server in
      guard server.role == .leader else { return }
      var index = server.commitIndex
      while index < server.log.lastIndex {
        index += 1
        let copies = 1 + server.peers.count { server.matchIndex[$0] >= index }
        guard copies > server.clusterSize / 2 else { return }
        if server.log.term(at: index) == server.currentTerm { server.commitIndex = index }
      }
    })

  static let countsWhenSending = Variant(
    "counts-when-sending",
    """
    A leader looks for new commits before it sends something, not when an answer comes in. Commits \
    are found a heartbeat later at the worst, and a late commit harms nobody.
    """,
    Reference.rules
      .replacing(\.advanceCommitIndex) { server in
        // Who has no peers never sends.
        if server.peers.isEmpty { Safety.advanceCommitIndex(&server) }
      }
      .replacing(\.replicate) { server, peer in
        Safety.advanceCommitIndex(&server)
        Replication.replicate(&server, to: peer)
      })

  static let announcesWhatItApplied = Variant(
    "announces-what-it-applied",
    """
    A leader announces the last entry that it has applied itself. That is committed, and followers \
    may learn of a commit late.
    """,
    Reference.rules.replacing(\.replicate) { server, peer in
      let commitIndex = server.commitIndex
      server.commitIndex = server.lastApplied
      Replication.replicate(&server, to: peer)
      server.commitIndex = commitIndex
    })

  static let refusesUntilItCommits = Variant(
    "refuses-until-it-commits",
    """
    A new leader begins with an entry without a command (section 8), and takes no commands until \
    that is committed. A refused client tries again.
    """,
    noOpOnElection.rules.replacing(\.propose) { server, command in
      guard server.log.term(at: server.commitIndex) == server.currentTerm else {
        return .refused(leader: server.leader)
      }
      return Replication.propose(&server, command)
    })
}
