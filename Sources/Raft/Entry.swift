// SPDX-License-Identifier: MIT

/// What a client wants the replicated state machine to do.
public enum Command: Hashable, Sendable {
  /// Does nothing. A leader may append one at the start of its term (§8); no client waits for it.
  case noOp

  /// An operation of a client, in its own words, such as `x=1`.
  case operation(String)
}

extension Command: ExpressibleByStringLiteral {
  /// The operation that is written in the source.
  public init(stringLiteral value: String) {
    self = .operation(value)
  }
}

extension Command: CustomStringConvertible {
  /// The client's words, or `no-op`.
  public var description: String {
    switch self {
    case .noOp: "no-op"
    case .operation(let text): text
    }
  }
}

/// One entry of the log: a command, and the term in which a leader received it (§5.3).
public struct Entry: Hashable, Sendable {
  /// The term of the leader that created the entry. It never changes, whoever copies the entry.
  public var term: Term

  /// What to apply once the entry is committed.
  public var command: Command

  /// An entry created in a term.
  public init(term: Term, command: Command) {
    self.term = term
    self.command = command
  }
}

extension Entry: CustomStringConvertible {
  /// Command and term, such as `x=1 (term 2)`.
  public var description: String { "\(command) (term \(term))" }
}
