// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to stand for election and to win it.
extension Variant {
  static let pleadsBeforePersisting = Variant(
    "pleads-before-persisting",
    """
    A candidate asks for votes before its own vote is on disk. It promised nothing yet, and it can \
    count no answer before the write is done.
    """,
    Reference.rules.replacing(\.startElection) { server in
      beginCandidacy(of: &server)
      plead(&server)
      server.persist(.currentTerm, .votedFor)
      server.resetElectionTimer()
      if server.peers.isEmpty { server.becomeLeader() }
    })

  static let pleadsTwice = Variant(
    "pleads-twice",
    """
    A candidate sends every plea twice, in case one is lost. Whoever has voted for it says so again, \
    and a voter counts once.
    """,
    Reference.rules.replacing(\.startElection) { server in
      Election.startElection(&server)
      if server.role == .candidate { plead(&server) }
    })

  static let countsOthersOnly = Variant(
    "counts-others-only",
    """
    A candidate keeps a list of the others who voted for it, and adds its own vote when it looks for \
    a majority. The sum is the same.
    """,
    Reference.rules
      .replacing(\.startElection) { server in
        beginCandidacy(of: &server)
        server.votes = []
        server.persist(.currentTerm, .votedFor)
        server.resetElectionTimer()
        plead(&server)
        if server.peers.isEmpty { server.becomeLeader() }
      }
      .replacing(\.handleRequestVoteReply) { server, reply, voter, request in
        guard reply.term <= server.currentTerm else { return server.stepDown(to: reply.term) }
        guard server.role == .candidate, request.term == server.currentTerm, reply.voteGranted
        else { return }
        server.votes.insert(voter)
        if server.votes.count + 1 > server.clusterSize / 2 { server.becomeLeader() }
      })

  static let leapsAhead = Variant(
    "leaps-ahead",
    """
    Each server stands in terms of its own only, the next one of every so many, so that no two ever \
    stand in the same term. Terms may have gaps: all that matters is that they grow.
    """,
    Reference.rules.replacing(\.startElection) { server in
      let size = server.clusterSize
      let steps = (server.id.rawValue - server.currentTerm.rawValue) % size
      // One of the steps is the reference's.
      server.currentTerm += (steps > 0 ? steps : steps + size) - 1
      Election.startElection(&server)
    })

  static let leapsByItsNumber = Variant(
    "leaps-by-its-number",
    """
    A server that stands skips as many terms as its number says. Of two that stand at the same \
    moment, the one with the higher number asks in the newer term. Terms may have gaps.
    """,
    Reference.rules.replacing(\.startElection) { server in
      server.currentTerm += server.id.rawValue
      Election.startElection(&server)
    })

  /// On a candidate `matchIndex` has no other use, and whoever takes office sets it anew.
  static let givesUpWhenHopeless = Variant(
    "gives-up-when-hopeless",
    """
    A candidate that was denied by so many that it can't win any more is a follower again until its \
    timer runs out, as in etcd. No vote that could still elect it is lost.
    """,
    Reference.rules
      .replacing(\.startElection) { server in
        server.matchIndex.setAll(to: 0)
        Election.startElection(&server)
      }
      .replacing(\.handleRequestVoteReply) { server, reply, voter, request in
        Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
        guard server.role == .candidate, request.term == server.currentTerm, !reply.voteGranted
        else { return }
        server.matchIndex[voter] = 1
        let denials = server.peers.count { server.matchIndex[$0] == 1 }
        if denials * 2 >= server.clusterSize { server.role = .follower }
      })

  static let takesOfficeQuietly = Variant(
    "takes-office-quietly",
    """
    A winner sends nothing until its first heartbeat is due. That is well before any timer runs out \
    of those who have voted for it.
    """,
    Reference.rules.replacing(\.becomeLeader) { server in
      server.role = .leader
      server.leader = server.id
      server.nextIndex.setAll(to: server.log.lastIndex + 1)
      server.matchIndex.setAll(to: 0)
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

  /// Makes a candidate of a server, in a new term and with its own vote.
  private static func beginCandidacy(of server: inout Server) {
    server.role = .candidate
    server.leader = nil
    server.currentTerm += 1
    server.votedFor = server.id
    server.votes = [server.id]
  }

  /// Asks every peer for its vote.
  private static func plead(_ server: inout Server) {
    let plea = RequestVote(
      term: server.currentTerm, candidate: server.id, lastLogIndex: server.log.lastIndex,
      lastLogTerm: server.log.lastTerm)
    for peer in server.peers { server.send(plea, to: peer) }
  }
}
