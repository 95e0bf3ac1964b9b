// SPDX-License-Identifier: MIT

/// What one server asks of another.
public enum Request: Hashable, Sendable {
  /// A candidate asks for a vote.
  case requestVote(RequestVote)

  /// A leader sends entries, or a heartbeat.
  case appendEntries(AppendEntries)

  /// The sender's term, as the request states it.
  public var term: Term {
    switch self {
    case .requestVote(let request): request.term
    case .appendEntries(let request): request.term
    }
  }
}

/// What a server answers to a request.
public enum Reply: Hashable, Sendable {
  /// The answer to a candidate.
  case requestVote(RequestVoteReply)

  /// The answer to a leader.
  case appendEntries(AppendEntriesReply)

  /// The answering server's term, as the reply states it.
  public var term: Term {
    switch self {
    case .requestVote(let reply): reply.term
    case .appendEntries(let reply): reply.term
    }
  }
}
