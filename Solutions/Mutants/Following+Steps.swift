// SPDX-License-Identifier: MIT

internal import Raft

/// The steps as the reference has them.
extension Following {
  /// Whether a request is not of an older term.
  static func obeys(_ server: Server, _ request: AppendEntries) -> Bool {
    request.term >= server.currentTerm
  }

  /// What whoever is not obeyed is told.
  static func denial(by server: Server) -> AppendEntriesReply {
    AppendEntriesReply(term: server.currentTerm, success: false, matchIndex: 0)
  }

  /// Takes a request's sender for the leader.
  static func follow(_ server: inout Server, _ request: AppendEntries) {
    if request.term > server.currentTerm || server.role != .follower {
      server.stepDown(to: request.term)
    }
    server.leader = request.leader
    server.resetElectionTimer()
  }

  /// Whether the entry before the new ones is there, with the right term.
  static func fits(_ log: Log, _ request: AppendEntries) -> Bool {
    log.term(at: request.prevLogIndex) == request.prevLogTerm
  }

  /// Says no, and names the conflicting term and where it starts, or where the log ends.
  static func refuse(_ server: inout Server, _ request: AppendEntries) -> AppendEntriesReply {
    var reply = denial(by: server)
    reply.conflict = conflict(at: request.prevLogIndex, in: server.log)
    return reply
  }

  /// Where a log parts from the leader's, as a follower may tell it.
  static func conflict(
    at prevLogIndex: LogIndex, in log: Log
  ) -> AppendEntriesReply.Conflict {
    guard let term = log.term(at: prevLogIndex) else {
      return AppendEntriesReply.Conflict(term: nil, index: log.lastIndex + 1)
    }
    var first = prevLogIndex
    while log.term(at: first - 1) == term { first -= 1 }
    return AppendEntriesReply.Conflict(term: term, index: first)
  }

  /// Deletes what contradicts a request's entries, and appends those that are missing.
  static func store(_ server: inout Server, _ request: AppendEntries) {
    guard let firstNew = firstNew(of: request, in: server.log) else { return }
    server.log.truncate(from: place(of: firstNew, of: request, in: server.log))
    server.log.append(contentsOf: request.entries[firstNew...])
    server.persist(.log)
  }

  /// The position of a request's first entry that a log lacks or contradicts.
  static func firstNew(of request: AppendEntries, in log: Log) -> Int? {
    request.entries.indices.first { position in
      log.term(at: request.prevLogIndex + 1 + position) != request.entries[position].term
    }
  }

  /// The index that is meant for one of a request's entries, or where the log ends if that is before.
  static func place(of position: Int, of request: AppendEntries, in log: Log) -> LogIndex {
    min(request.prevLogIndex + position, log.lastIndex) + 1
  }

  /// The leader's commit index, as far as the request has told of the log.
  static func commits(_: Server, _ request: AppendEntries) -> LogIndex {
    min(request.leaderCommit, request.prevLogIndex + request.entries.count)
  }

  /// The last entry of the request.
  static func vouches(_: Server, _ request: AppendEntries) -> LogIndex {
    request.prevLogIndex + request.entries.count
  }
}
