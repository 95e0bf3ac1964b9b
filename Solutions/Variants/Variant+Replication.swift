// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to get entries to the followers.
extension Variant {
  static let onlyOnHeartbeat = Variant(
    "only-on-heartbeat",
    """
    Entries travel only when a heartbeat is due, not when a client brings them or a reply shows \
    that a follower lacks some. That is slower and sends less.
    """,
    Reference.rules
      .replacing(\.propose) { server, command in
        guard server.role == .leader else { return .refused(leader: server.leader) }
        server.log.append(Entry(term: server.currentTerm, command: command))
        server.persist(.log)
        server.advanceCommitIndex()
        return .accepted(at: server.log.lastIndex)
      }
      .replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        guard reply.term <= server.currentTerm else { return server.stepDown(to: reply.term) }
        // The reference's conclusions without its messages: those of a copy are never sent.
        var copy = server
        Replication.handleAppendEntriesReply(&copy, reply, from: peer, to: request)
        server.nextIndex = copy.nextIndex
        server.matchIndex = copy.matchIndex
        server.commitIndex = copy.commitIndex
      })

  static let oneEntryAtATime = Variant(
    "one-entry-at-a-time",
    "An AppendEntries carries one entry at the most; a follower that lacks many gets many.",
    Reference.rules.replacing(\.replicate) { server, peer in
      let nextIndex = server.nextIndex[peer]
      guard let prevLogTerm = server.log.term(at: nextIndex - 1) else { return }
      let entries = server.log.entries(from: nextIndex).prefix(1)
      server.send(
        AppendEntries(
          term: server.currentTerm, leader: server.id, prevLogIndex: nextIndex - 1,
          prevLogTerm: prevLogTerm, entries: Array(entries), leaderCommit: server.commitIndex),
        to: peer)
    })

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
}
