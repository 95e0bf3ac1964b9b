// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to vote, to follow and to move on to newer terms.
extension Variant {
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

  static let stickyDenials = Variant(
    "sticky-denials",
    """
    A server that has a leader denies all votes until its own election timer runs out, and does not \
    move on to the candidate's term. It remains in its own, so it promises nothing it can't keep.
    """,
    Reference.rules.replacing(\.handleRequestVote) { server, request in
      if let leader = server.leader, leader != request.candidate {
        return RequestVoteReply(term: server.currentTerm, voteGranted: false)
      }
      return Election.handleRequestVote(&server, request)
    })

  static let candidateFreesItsVote = Variant(
    "candidate-frees-its-vote",
    """
    A candidate that gives way to the leader of its own term forgets that it has voted for itself. \
    The majority behind that leader keeps its votes, so nobody else can win the term.
    """,
    Reference.rules.replacing(\.stepDown) { server, term in
      Election.stepDown(&server, to: term)
      guard server.votedFor != nil else { return }
      server.votedFor = nil
      server.persist(.votedFor)
    })

  static let waitsInNewTerm = Variant(
    "waits-in-new-term",
    """
    A server that moves on to a newer term starts its election timer anew, as in etcd. Whoever has \
    opened that term gets some time, whether it gets the vote or not.
    """,
    Reference.rules.replacing(\.stepDown) { server, term in
      if term > server.currentTerm { server.resetElectionTimer() }
      Election.stepDown(&server, to: term)
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
