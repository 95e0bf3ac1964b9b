// SPDX-License-Identifier: MIT

/// What is shown beside a question's prompt.
public enum Exhibit: Sendable {
  /// Servers with their logs and what else is known of them, drawn as the paper draws logs.
  case cluster(ClusterPicture)

  /// A snippet of code, to be shown with line numbers.
  case code(String)

  /// What happens, one line a step.
  case schedule([String])
}

/// A cluster at a moment: what a question shows, and what a computation starts from.
///
/// Entries are given by their terms, from index 1 on, as in the paper's figures. What is not said is
/// not shown.
public struct ClusterPicture: Hashable, Sendable {
  /// A server.
  public struct Member: Hashable, Sendable {
    /// What it is called.
    public var name: String

    /// The terms of its entries, from index 1 on; `nil` where its log is not shown.
    public var log: [Int]?

    /// Its current term.
    public var term: Int?

    /// Whom it voted for in its current term.
    public var vote: String?

    /// Up to which index the leader knows that its log matches; for the leader itself its last index.
    public var match: Int?

    /// Its commit index.
    public var commit: Int?

    /// Whether it is down.
    public var isDown: Bool

    /// A server of which only the name is known.
    public init(
      _ name: String, log: [Int]? = nil, term: Int? = nil, vote: String? = nil, match: Int? = nil,
      commit: Int? = nil, isDown: Bool = false
    ) {
      self.name = name
      self.log = log
      self.term = term
      self.vote = vote
      self.match = match
      self.commit = commit
      self.isDown = isDown
    }
  }

  /// A request that is about to arrive.
  public enum Message: Hashable, Sendable {
    /// A RequestVote (§5.2).
    case requestVote(from: String, to: String, term: Int, lastLogIndex: Int, lastLogTerm: Int)

    /// An AppendEntries (§5.3); the entries by their terms.
    case appendEntries(
      from: String, to: String, term: Int, prevLogIndex: Int, prevLogTerm: Int, entries: [Int],
      leaderCommit: Int)
  }

  /// The servers, in order.
  public var members: [Member]

  /// The server that leads, and its term.
  public var leader: String?

  /// Groups of servers between which nothing passes; empty where all can talk.
  public var groups: [[String]]

  /// A request that is about to arrive.
  public var message: Message?

  /// The old and the new membership, each of which needs a majority of its own while the change is
  /// under way (§6); empty at all other times.
  public var configurations: [[String]]

  /// A cluster at a moment.
  public init(
    _ members: [Member], leader: String? = nil, groups: [[String]] = [], message: Message? = nil,
    configurations: [[String]] = []
  ) {
    self.members = members
    self.leader = leader
    self.groups = groups
    self.message = message
    self.configurations = configurations
  }
}
