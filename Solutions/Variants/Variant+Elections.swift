// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to hold an election.
extension Variant {
  static let pleadsBeforePersisting = Variant(
    "pleads-before-persisting",
    """
    A candidate asks for votes before its own vote is on disk. It promised nothing yet, and it can \
    count no answer before the write is done.
    """,
    Reference.rules.replacing(\.startElection) { server in
      server.role = .candidate
      server.leader = nil
      server.currentTerm += 1
      server.votedFor = server.id
      server.votes = [server.id]
      for peer in server.peers {
        let plea = RequestVote(
          term: server.currentTerm, candidate: server.id, lastLogIndex: server.log.lastIndex,
          lastLogTerm: server.log.lastTerm)
        server.send(plea, to: peer)
      }
      server.persist(.currentTerm, .votedFor)
      server.resetElectionTimer()
      if server.peers.isEmpty { server.becomeLeader() }
    })

  static let silentDenial = Variant(
    "silent-denial",
    """
    A server that denies a vote, or hears from a leader of an older term, stays silent. Whoever \
    asked learns of the newer term from its leader, or by standing again.
    """,
    Reference.rules
      .replacing(\.handleRequestVote) { server, request in
        let reply = Election.handleRequestVote(&server, request)
        return reply?.voteGranted == true ? reply : nil
      }
      .replacing(\.handleAppendEntries) { server, request in
        guard request.term >= server.currentTerm else { return nil }
        return Replication.handleAppendEntries(&server, request)
      })

  static let stickyVotes = Variant(
    "sticky-votes",
    """
    A server that has a leader ignores pleas for votes, and their terms, until its own election \
    timer runs out (thesis, section 4.2.3). So a server that comes back can't unseat a leader.
    """,
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      if let leader = server.leader, leader != request.candidate { return nil }
      return Election.handleRequestVote(&server, request)
    })

  static let noOpOnElection = Variant(
    "no-op-on-election",
    """
    A new leader appends an entry without a command at once (section 8), so that entries of earlier \
    terms are committed without waiting for a client.
    """,
    Reference.rules.replacing(\.becomeLeader) { server in
      Election.becomeLeader(&server)
      server.log.append(Entry(term: server.currentTerm, command: .noOp))
      server.persist(.log)
      for peer in server.peers { server.replicate(to: peer) }
      server.advanceCommitIndex()
    })

  static let lazyTerm = Variant(
    "lazy-term",
    """
    A term that is merely heard of goes to disk only with the first vote in it, or the first \
    AppendEntries of its leader. Forgetting it before that breaks no promise.
    """,
    Reference.rules
      .replacing(\.stepDown) { server, term in
        server.role = .follower
        guard term > server.currentTerm else { return }
        server.currentTerm = term
        server.votedFor = nil
        server.leader = nil
      }
      .replacing(\.handleAppendEntries) { server, request in
        if request.term > server.currentTerm { server.stepDown(to: request.term) }
        let isNewLeader = server.leader != request.leader && request.term == server.currentTerm
        if isNewLeader { server.persist(.currentTerm, .votedFor) }
        return Replication.handleAppendEntries(&server, request)
      })
}
