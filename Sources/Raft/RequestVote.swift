// SPDX-License-Identifier: MIT

/// A candidate's plea for a vote: the RequestVote RPC of Figure 2 (§5.2, §5.4).
public struct RequestVote: Hashable, Sendable {
  /// The candidate's term.
  public var term: Term

  /// The server that asks.
  public var candidate: ServerID

  /// The index of the candidate's last log entry.
  public var lastLogIndex: LogIndex

  /// The term of the candidate's last log entry.
  public var lastLogTerm: Term

  /// A plea for a vote.
  public init(term: Term, candidate: ServerID, lastLogIndex: LogIndex, lastLogTerm: Term) {
    self.term = term
    self.candidate = candidate
    self.lastLogIndex = lastLogIndex
    self.lastLogTerm = lastLogTerm
  }
}

/// A voter's answer to ``RequestVote``.
public struct RequestVoteReply: Hashable, Sendable {
  /// The voter's current term, for a candidate that fell behind to notice.
  public var term: Term

  /// Whether the candidate has this server's vote in ``RequestVote/term``.
  public var voteGranted: Bool

  /// An answer.
  public init(term: Term, voteGranted: Bool) {
    self.term = term
    self.voteGranted = voteGranted
  }
}
