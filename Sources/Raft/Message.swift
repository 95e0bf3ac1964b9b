// SPDX-License-Identifier: MIT

/// What one server asks of another.
public enum Request: Hashable, Sendable {
  /// A candidate asks for a vote.
  case requestVote(RequestVote)

  /// A leader sends entries, or a heartbeat.
  case appendEntries(AppendEntries)
}

/// What a server answers to a request.
public enum Reply: Hashable, Sendable {
  /// The answer to a candidate.
  case requestVote(RequestVoteReply)

  /// The answer to a leader.
  case appendEntries(AppendEntriesReply)
}
