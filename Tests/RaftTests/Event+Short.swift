// SPDX-License-Identifier: MIT

import Raft

let s1 = ServerID(0)
let s2 = ServerID(1)
let s3 = ServerID(2)
let s4 = ServerID(3)
let s5 = ServerID(4)

/// Events in few words.
extension Event {
  /// The start of a server whose disk holds a term, a vote and a log of entries of the given terms.
  static func boot(term: Term, votedFor: ServerID? = nil, log: [Int] = []) -> Event {
    .boot(PersistentState(currentTerm: term, votedFor: votedFor, log: Log(terms: log)))
  }

  /// A plea for a vote.
  static func pleads(
    _ candidate: ServerID, term: Term, lastLogIndex: LogIndex = 0, lastLogTerm: Term = 0
  ) -> Event {
    let request = RequestVote(
      term: term, candidate: candidate, lastLogIndex: lastLogIndex, lastLogTerm: lastLogTerm)
    return .request(.requestVote(request), from: candidate)
  }

  /// A vote of the term in which it was asked for.
  static func votes(_ voter: ServerID, term: Term) -> Event {
    .answersPlea(voter, granted: true, term: term, asked: term)
  }

  /// An answer to a plea that S1 sent in the term `asked`.
  static func answersPlea(
    _ voter: ServerID, granted: Bool, term: Term, asked: Term
  ) -> Event {
    let request = RequestVote(term: asked, candidate: s1, lastLogIndex: 0, lastLogTerm: 0)
    return .requestVoteReply(
      RequestVoteReply(term: term, voteGranted: granted), from: voter, to: request)
  }

  /// A leader's entries, given by their terms; a heartbeat when there are none.
  static func sends(
    _ leader: ServerID, term: Term, after prevLogIndex: LogIndex = 0, of prevLogTerm: Term = 0,
    _ terms: [Int] = [], commit: LogIndex = 0
  ) -> Event {
    let request = AppendEntries(
      term: term, leader: leader, prevLogIndex: prevLogIndex, prevLogTerm: prevLogTerm,
      entries: consecutiveEntries(terms: terms, after: prevLogIndex), leaderCommit: commit)
    return .request(.appendEntries(request), from: leader)
  }

  /// A success, in the term in which the request was sent.
  static func stored(
    _ peer: ServerID, after prevLogIndex: LogIndex, count: Int, term: Term
  ) -> Event {
    .appendEntriesReply(
      AppendEntriesReply(term: term, success: true, matchIndex: prevLogIndex + count), from: peer,
      to: AppendEntries.Summary(term: term, prevLogIndex: prevLogIndex, entryCount: count))
  }

  /// A rejection of entries after an index, in the term in which the request was sent.
  static func rejected(
    _ peer: ServerID, after prevLogIndex: LogIndex, count: Int = 0, term: Term,
    conflict: AppendEntriesReply.Conflict? = nil
  ) -> Event {
    .appendEntriesReply(
      AppendEntriesReply(term: term, success: false, matchIndex: 0, conflict: conflict), from: peer,
      to: AppendEntries.Summary(term: term, prevLogIndex: prevLogIndex, entryCount: count))
  }
}
