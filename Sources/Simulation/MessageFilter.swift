// SPDX-License-Identifier: MIT

public import Raft

/// The four kinds of message.
public enum MessageKind: String, CaseIterable, Hashable, Sendable {
  /// A plea for a vote.
  case requestVote = "RequestVote"
  /// A voter's answer.
  case requestVoteReply = "RequestVoteReply"
  /// A leader's entries, or a heartbeat.
  case appendEntries = "AppendEntries"
  /// A follower's answer.
  case appendEntriesReply = "AppendEntriesReply"
}

extension Message {
  /// Which of the four kinds of message this is.
  public var kind: MessageKind {
    switch body {
    case .requestVote: .requestVote
    case .requestVoteReply: .requestVoteReply
    case .appendEntries: .appendEntries
    case .appendEntriesReply: .appendEntriesReply
    }
  }

  /// The term that the message states.
  public var term: Term {
    switch body {
    case .requestVote(let request): request.term
    case .requestVoteReply(let reply, to: _): reply.term
    case .appendEntries(let request): request.term
    case .appendEntriesReply(let reply, to: _): reply.term
    }
  }

  /// How many entries the message carries, or the request carried that it answers.
  public var entryCount: Int {
    switch body {
    case .requestVote, .requestVoteReply: 0
    case .appendEntries(let request): request.entries.count
    case .appendEntriesReply(_, let request): request.entryCount
    }
  }

  /// Whether the message grants or accepts what was asked; `nil` for requests.
  public var isPositive: Bool? {
    switch body {
    case .requestVote, .appendEntries: nil
    case .requestVoteReply(let reply, to: _): reply.voteGranted
    case .appendEntriesReply(let reply, to: _): reply.success
    }
  }

  /// Whether one of the message's entries holds a command.
  public func carries(_ command: Command) -> Bool {
    guard case .appendEntries(let request) = body else { return false }
    return request.entries.contains { $0.command == command }
  }
}

/// A description of messages; what is `nil` does not matter.
public struct MessageFilter: Hashable, Sendable {
  /// The kinds that match.
  public var kinds: [MessageKind]?
  /// The senders that match.
  public var senders: ServerSet?
  /// The receivers that match.
  public var receivers: ServerSet?
  /// The term that matches, as the message states it.
  public var term: Term?
  /// How many entries the message may carry.
  public var entryCount: ClosedRange<Int>?
  /// Whether the message must say yes, or no; requests match neither.
  public var isPositive: Bool?
  /// A command that the message must carry.
  public var command: Command?

  /// A filter that everything passes.
  public init() {}

  /// Whether a message is of the kind that is described.
  public func matches(_ message: Message) -> Bool {
    (receivers?.contains(message.receiver) ?? true)
      && (senders?.contains(message.sender) ?? true)
      && (kinds?.contains(message.kind) ?? true)
      && (term.map { $0 == message.term } ?? true)
      && (entryCount?.contains(message.entryCount) ?? true)
      && (isPositive.map { $0 == message.isPositive } ?? true)
      && (command.map(message.carries) ?? true)
  }
}

/// A standing order on what becomes of messages as they are sent.
public struct Interception: Hashable, Sendable {
  /// What becomes of a message.
  public enum Fate: Hashable, Sendable {
    /// It is kept under the order's name until it is told to be delivered or dropped.
    case hold
    /// It is lost.
    case drop
    /// It goes its way, and a copy is kept under the order's name.
    case copy
    /// It arrives twice.
    case duplicate
  }

  /// What the order is called; held messages are asked for by it.
  public var name: String
  /// Which messages it is about.
  public var filter: MessageFilter
  /// What becomes of them.
  public var fate: Fate
  /// How many more messages it concerns; `nil` for all.
  public var remaining: Int?

  /// A standing order.
  public init(name: String, filter: MessageFilter, fate: Fate, remaining: Int? = nil) {
    self.name = name
    self.filter = filter
    self.fate = fate
    self.remaining = remaining
  }
}
