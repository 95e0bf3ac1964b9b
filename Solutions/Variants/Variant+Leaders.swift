// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to leave office.
extension Variant {
  static let givesUpUnheard = Variant(
    "gives-up-unheard",
    """
    A leader that sends four heartbeats without an answer from a majority is a follower again, so \
    that clients look for another leader (thesis, section 6.2). Its term and its vote stay.
    """,
    givingUp(after: 4))

  static let givesUpUnheardForLong = Variant(
    "gives-up-unheard-for-long",
    "The same as `gives-up-unheard`, but the leader is more patient: it sends eight heartbeats.",
    givingUp(after: 8))

  /// The reference with a leader that gives up after so many heartbeats without a majority.
  ///
  /// The count is kept where a leader has no other use for it: in its own place in `matchIndex`.
  /// `votes` says who has answered since the count began.
  private static func givingUp(after limit: LogIndex) -> Rules {
    Reference.rules
      .replacing(\.becomeLeader) { server in
        Election.becomeLeader(&server)
        countAnew(&server)
      }
      .replacing(\.propose) { server, command in
        uncounted(&server) { Replication.propose(&$0, command) }
      }
      .replacing(\.replicate) { server, peer in
        guard server.role == .leader else { return }
        if peer == server.peers.first { server.matchIndex[server.id] += 1 }
        if server.matchIndex[server.id] > limit { return giveUp(&server) }
        Replication.replicate(&server, to: peer)
      }
      .replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        uncounted(&server) {
          Replication.handleAppendEntriesReply(&$0, reply, from: peer, to: request)
        }
        guard server.role == .leader, reply.term == server.currentTerm else { return }
        server.votes.insert(peer)
        if server.votes.count > server.clusterSize / 2 { countAnew(&server) }
      }
  }

  /// Starts the count at 0, with nobody heard but the leader itself.
  private static func countAnew(_ server: inout Server) {
    server.matchIndex[server.id] = 0
    server.votes = [server.id]
  }

  /// Does what may send entries, and counts none of that as a heartbeat.
  private static func uncounted<Result>(
    _ server: inout Server, _ work: (inout Server) -> Result
  ) -> Result {
    let count = server.matchIndex[server.id]
    // Entries go out whatever the count is: only a heartbeat makes a leader give up.
    server.matchIndex[server.id] = 0
    defer { server.matchIndex[server.id] = count }
    return work(&server)
  }

  /// Makes a follower of the leader, in its term, and has it wait before it stands again.
  private static func giveUp(_ server: inout Server) {
    server.stepDown(to: server.currentTerm)
    server.leader = nil
    server.resetElectionTimer()
  }
}
