// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways for a leader to send what its followers lack.
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
    sending { request, _, _ in request.entries = Array(request.entries.prefix(1)) })

  static let threeEntriesAtATime = Variant(
    "three-entries-at-a-time",
    """
    An AppendEntries carries at most three entries. The answer says how far the follower is, and \
    the rest follows.
    """,
    sending { request, _, _ in request.entries = Array(request.entries.prefix(3)) })

  static let probesFirst = Variant(
    "probes-first",
    """
    A leader that does not know where a follower's log agrees with its own asks with an empty \
    request, and sends entries from there once it has been told. Nothing is sent in vain.
    """,
    sending { request, server, peer in
      let isKnown = server.matchIndex[peer] + 1 == server.nextIndex[peer]
      if !isKnown { request.entries = [] }
    })

  static let startsFromTheFirstEntry = Variant(
    "starts-from-the-first-entry",
    """
    A leader assumes nothing of a follower's log: it starts at the first entry, where every log \
    fits, and sends three at a time. It needs no rejections, and more time.
    """,
    Reference.rules.replacing(\.replicate) { server, peer in
      server.nextIndex[peer] = server.matchIndex[peer] + 1
      send(&server, to: peer) { request, _, _ in
        request.entries = Array(request.entries.prefix(3))
      }
    })

  static let heartbeatsApart = Variant(
    "heartbeats-apart",
    """
    A follower that lacks entries gets two requests: an empty one that states no more of the commit \
    index than the follower is known to store, and the entries. Each is an AppendEntries by itself.
    """,
    Reference.rules.replacing(\.replicate) { server, peer in
      if server.nextIndex[peer] <= server.log.lastIndex {
        send(&server, to: peer) { request, server, peer in
          request.entries = []
          request.leaderCommit = min(request.leaderCommit, server.matchIndex[peer])
        }
      }
      Replication.replicate(&server, to: peer)
    })

  static let sendsAhead = Variant(
    "sends-ahead",
    """
    A leader takes what it has sent for received, and goes on from there without waiting. What got \
    lost leaves a gap; the follower rejects what comes after it, and the leader goes back.
    """,
    Reference.rules
      .replacing(\.replicate) { server, peer in
        Replication.replicate(&server, to: peer)
        server.nextIndex[peer] = server.log.lastIndex + 1
      }
      .replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        guard reply.success, reply.term == server.currentTerm, request.term == reply.term,
          server.role == .leader
        else {
          return Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
        }
        let stored = min(reply.matchIndex, request.prevLogIndex + request.entryCount)
        guard stored > server.matchIndex[peer] else { return }
        server.matchIndex[peer] = stored
        server.nextIndex[peer] = max(server.nextIndex[peer], stored + 1)
        server.advanceCommitIndex()
      })

  /// The reference with another choice of what goes into a request.
  private static func sending(
    _ choose: @escaping @Sendable (inout AppendEntries, Server, ServerID) -> Void
  ) -> Rules {
    Reference.rules.replacing(\.replicate) { send(&$0, to: $1, choose) }
  }

  /// Sends the reference's request to a peer, with another choice of what goes into it.
  private static func send(
    _ server: inout Server, to peer: ServerID,
    _ choose: (inout AppendEntries, Server, ServerID) -> Void
  ) {
    let nextIndex = server.nextIndex[peer]
    guard let prevLogTerm = server.log.term(at: nextIndex - 1) else { return }
    var request = AppendEntries(
      term: server.currentTerm, leader: server.id, prevLogIndex: nextIndex - 1,
      prevLogTerm: prevLogTerm, entries: server.log.entries(from: nextIndex),
      leaderCommit: server.commitIndex)
    choose(&request, server, peer)
    server.send(request, to: peer)
  }
}
