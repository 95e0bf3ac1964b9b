// SPDX-License-Identifier: MIT

public import Raft

/// Which of the messages that are held are to be delivered, whatever names they are held under.
public struct Delivery: Hashable, Sendable {
  /// Which of those that match.
  public enum Choice: Hashable, Sendable {
    /// So many, in the order in which they were sent.
    case first(Int)

    /// The one at a place, counted from 1 in the order in which they were sent.
    case nth(Int)

    /// The one that comes closest to what a message of another run was.
    case like(Likeness)
  }

  /// What the messages are like.
  public var filter: MessageFilter

  /// Which of those that match.
  public var choice: Choice

  /// Whether they stay held too, to be delivered again.
  public var keepsCopies: Bool

  /// A delivery; by default of the first message that matches.
  public init(_ filter: MessageFilter, _ choice: Choice = .first(1), keepsCopies: Bool = false) {
    self.filter = filter
    self.choice = choice
    self.keepsCopies = keepsCopies
  }
}

/// What a message can be recognised by in a run that is like its own, but for what was left out.
///
/// What is left out shifts terms and numbers. So a message is the same if it says the same; and where
/// none does, if as many of its kind were sent on its link after it.
public struct Likeness: Hashable, Sendable {
  /// The term that the message states.
  public var term: Term

  /// The index before the entries that it carries, or that the request carried which it answers.
  public var prevLogIndex: LogIndex

  /// How many entries it carries, or the request carried that it answers.
  public var entryCount: Int

  /// Whether it grants or accepts what was asked; `nil` for requests.
  public var isPositive: Bool?

  /// How many messages that match were held and had been sent after it.
  public var age: Int

  /// The likeness of a message.
  public init(of message: Message, age: Int) {
    term = message.term
    prevLogIndex = message.prevLogIndex
    entryCount = message.entryCount
    isPositive = message.isPositive
    self.age = age
  }

  /// Whether a message says the same.
  func fits(_ message: Message) -> Bool {
    self == Likeness(of: message, age: age)
  }
}

extension Delivery {
  /// The places of the chosen messages among those that match.
  ///
  /// - Parameter messages: Those that match, in the order in which they were sent.
  func places(among messages: [Message]) -> [Int] {
    switch choice {
    case .first(let count): Array(messages.indices.prefix(count))
    case .nth(let number): messages.indices.contains(number - 1) ? [number - 1] : []
    case .like(let likeness): closest(to: likeness, among: messages).map { [$0] } ?? []
    }
  }

  private func closest(to likeness: Likeness, among messages: [Message]) -> Int? {
    let aged = messages.count - 1 - likeness.age
    if messages.indices.contains(aged), likeness.fits(messages[aged]) { return aged }
    if let same = messages.lastIndex(where: likeness.fits) { return same }
    return messages.indices.contains(aged) ? aged : nil
  }
}

extension Message {
  /// The index before the entries that the message carries, or that the request carried which it
  /// answers; 0 for what has to do with votes.
  public var prevLogIndex: LogIndex {
    switch body {
    case .requestVote, .requestVoteReply: 0
    case .appendEntries(let request): request.prevLogIndex
    case .appendEntriesReply(_, let request): request.prevLogIndex
    }
  }
}
