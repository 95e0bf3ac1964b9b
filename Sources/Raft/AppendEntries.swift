// SPDX-License-Identifier: MIT

/// A leader's entries for a follower, or a heartbeat when there are none: the AppendEntries RPC of
/// Figure 2 (§5.3).
public struct AppendEntries: Hashable, Sendable {
  /// The leader's term.
  public var term: Term

  /// The server that leads, so that a follower can send clients there.
  public var leader: ServerID

  /// The index of the entry right before the new ones.
  public var prevLogIndex: LogIndex

  /// The term of the entry at ``prevLogIndex``.
  public var prevLogTerm: Term

  /// The entries to store from `prevLogIndex + 1` on; empty for a heartbeat.
  public var entries: [Entry]

  /// The leader's commit index.
  public var leaderCommit: LogIndex

  /// A leader's entries for a follower.
  public init(
    term: Term, leader: ServerID, prevLogIndex: LogIndex, prevLogTerm: Term, entries: [Entry],
    leaderCommit: LogIndex
  ) {
    self.term = term
    self.leader = leader
    self.prevLogIndex = prevLogIndex
    self.prevLogTerm = prevLogTerm
    self.entries = entries
    self.leaderCommit = leaderCommit
  }
}

extension AppendEntries {
  /// What a leader is told of the request that a reply answers. Replies may be late, doubled or out
  /// of order, so this is the only way to know what was asked.
  public struct Summary: Hashable, Sendable {
    /// The term in which the request was sent.
    public var term: Term

    /// The request's ``AppendEntries/prevLogIndex``.
    public var prevLogIndex: LogIndex

    /// How many entries the request carried.
    public var entryCount: Int

    /// A summary of a request.
    public init(term: Term, prevLogIndex: LogIndex, entryCount: Int) {
      self.term = term
      self.prevLogIndex = prevLogIndex
      self.entryCount = entryCount
    }
  }

  /// What the reply's handler will be told of this request.
  public var summary: Summary {
    Summary(term: term, prevLogIndex: prevLogIndex, entryCount: entries.count)
  }
}

/// A follower's answer to ``AppendEntries``.
public struct AppendEntriesReply: Hashable, Sendable {
  /// The follower's current term, for a leader that fell behind to notice.
  public var term: Term

  /// Whether the follower's log matched at `prevLogIndex` and holds the entries now.
  public var success: Bool

  /// The last index up to which the follower vouches that its log is the leader's; 0 on a rejection.
  public var matchIndex: LogIndex

  /// Where a rejection suggests to go on; optional (§5.3, the optimisation at its end).
  public var conflict: Conflict?

  /// An answer.
  public init(term: Term, success: Bool, matchIndex: LogIndex, conflict: Conflict? = nil) {
    self.term = term
    self.success = success
    self.matchIndex = matchIndex
    self.conflict = conflict
  }

  /// Why a follower's log did not match, told so that the leader can skip a whole term at once.
  public struct Conflict: Hashable, Sendable {
    /// The term of the follower's entry at `prevLogIndex`; `nil` if its log is shorter than that.
    public var term: Term?

    /// The first index that the follower stores for that term, or one past the end of its log.
    public var index: LogIndex

    /// A hint on where to go on.
    public init(term: Term?, index: LogIndex) {
      self.term = term
      self.index = index
    }
  }
}
