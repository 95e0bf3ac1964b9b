// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to put state to disk, and to take it up again.
extension Variant {
  static let writesEverythingAlways = Variant(
    "writes-everything-always",
    """
    A server writes its term, its vote and its log before every answer, changed or not. What is \
    written twice is none the worse for it.
    """,
    Reference.rules
      .replacing(\.handleRequestVote) { server, request in
        defer { server.persist(.currentTerm, .votedFor, .log) }
        return Election.handleRequestVote(&server, request)
      }
      .replacing(\.handleAppendEntries) { server, request in
        defer { server.persist(.currentTerm, .votedFor, .log) }
        return Replication.handleAppendEntries(&server, request)
      })

  static let writesOnlyNews = Variant(
    "writes-only-news",
    """
    A voter that is asked again by the candidate it has voted for repeats its answer, and writes \
    nothing: the vote is on disk already.
    """,
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      guard request.term == server.currentTerm, request.candidate == server.votedFor else {
        return Election.handleRequestVote(&server, request)
      }
      server.resetElectionTimer()
      return RequestVoteReply(term: server.currentTerm, voteGranted: true)
    })

  static let writesTermThenVote = Variant(
    "writes-term-then-vote",
    """
    A candidate writes its new term first, and its vote in a second write. After a crash in between \
    it takes an older vote for one of the new term: it has given none there yet, so it may be bound \
    by any.
    """,
    Reference.rules.replacing(\.startElection) { server in
      let term = server.currentTerm
      server.currentTerm = term + 1
      server.persist(.currentTerm)
      // The reference begins in the term before, and comes to this one by itself.
      server.currentTerm = term
      Election.startElection(&server)
    })

  static let deletesThenAppends = Variant(
    "deletes-then-appends",
    """
    A follower deletes what conflicts with a leader's entries in one write, and appends in another. \
    What conflicts with a leader was never committed, so nothing is lost by a crash in between.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      if request.term > server.currentTerm { server.stepDown(to: request.term) }
      if let index = firstConflict(with: request, at: server) {
        server.log.truncate(from: index)
        server.persist(.log)
      }
      return Replication.handleAppendEntries(&server, request)
    })

  static let sendsBeforeStoring = Variant(
    "sends-before-storing",
    """
    A leader sends a new entry to its followers before it writes the entry itself, so that all \
    write at the same time (thesis, section 10.2.1). It counts itself after its own write only.
    """,
    Reference.rules.replacing(\.propose) { server, command in
      guard server.role == .leader else { return .refused(leader: server.leader) }
      server.log.append(Entry(term: server.currentTerm, command: command))
      for peer in server.peers { server.replicate(to: peer) }
      server.persist(.log)
      server.advanceCommitIndex()
      return .accepted(at: server.log.lastIndex)
    })

  static let restartsInANewTerm = Variant(
    "restarts-in-a-new-term",
    """
    A server that comes back begins a term that it has not voted in, as if it had heard of one. \
    Whatever it promised was of older terms.
    """,
    Reference.rules.replacing(\.restore) { server, saved in
      Safety.restore(&server, from: saved)
      guard saved.currentTerm > 0 else { return }
      server.currentTerm += 1
      server.votedFor = nil
      server.persist(.currentTerm, .votedFor)
    })

  static let votesForItsLeader = Variant(
    "votes-for-its-leader",
    """
    A follower gives its vote to the leader it hears from, even if it had given it to another \
    candidate. The election is over, and there is no other leader in that term.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      let reply = Replication.handleAppendEntries(&server, request)
      if request.term == server.currentTerm, server.votedFor != request.leader {
        server.votedFor = request.leader
        server.persist(.currentTerm, .votedFor)
      }
      return reply
    })

  /// Where a log first contradicts the entries of a request that fits.
  @Sendable private static func firstConflict(
    with request: AppendEntries, at server: Server
  ) -> LogIndex? {
    guard request.term == server.currentTerm, server.role != .leader,
      server.log.term(at: request.prevLogIndex) == request.prevLogTerm
    else { return nil }
    let indices = request.entries.indices.map { request.prevLogIndex + 1 + $0 }
    return zip(indices, request.entries).first { index, entry in
      server.log.contains(index) && server.log.term(at: index) != entry.term
    }?.0
  }
}
