// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to find the place where two logs part.
extension Variant {
  static let backUpByOne = Variant(
    "back-up-by-one",
    """
    A follower that rejects gives no hint, and the leader goes back one entry at a time, as Figure 2 \
    has it.
    """,
    Reference.rules
      .replacing(\.handleAppendEntries) { server, request in
        var reply = Replication.handleAppendEntries(&server, request)
        reply?.conflict = nil
        return reply
      }
      .replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        var bare = reply
        bare.conflict = nil
        Replication.handleAppendEntriesReply(&server, bare, from: peer, to: request)
      })

  static let backsUpHalfway = Variant(
    "backs-up-halfway",
    """
    After a rejection the leader goes back half the way to what the follower is known to store. It \
    may go too far, and then sends what the follower has already; that does no harm.
    """,
    backingUp { server, peer, rejected in
      let known = server.matchIndex[peer]
      return known + (rejected - known) / 2 + 1
    })

  static let backsUpAllTheWay = Variant(
    "backs-up-all-the-way",
    """
    After a rejection the leader starts again right after what the follower is known to store, or \
    from the first entry. The request is long, and there is one of it.
    """,
    backingUp { server, peer, _ in server.matchIndex[peer] + 1 })

  static let hintsAtItsLogsEnd = Variant(
    "hints-at-its-logs-end",
    """
    A follower hints at the end of its log, never at a conflicting term. Where that is no help, the \
    leader goes back by one.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      var reply = Replication.handleAppendEntries(&server, request)
      if reply?.conflict != nil {
        reply?.conflict = AppendEntriesReply.Conflict(term: nil, index: server.log.lastIndex + 1)
      }
      return reply
    })

  /// The reference with another choice of where to go on after a rejection.
  private static func backingUp(
    _ next: @escaping @Sendable (Server, ServerID, _ rejected: LogIndex) -> LogIndex
  ) -> Rules {
    Reference.rules.replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
      guard !reply.success, reply.term == server.currentTerm, request.term == reply.term,
        server.role == .leader
      else {
        return Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
      }
      let target = max(next(server, peer, request.prevLogIndex), server.matchIndex[peer] + 1)
      guard target < server.nextIndex[peer] else { return }
      server.nextIndex[peer] = target
      server.replicate(to: peer)
    }
  }
}
