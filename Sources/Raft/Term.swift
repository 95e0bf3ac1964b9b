// SPDX-License-Identifier: MIT

/// A term: Raft's logical clock (§5.1).
///
/// Terms are numbered from 1 in the order of elections; 0 is the term of a server that has never
/// heard of one. A server's term never goes back.
public struct Term: Hashable, Comparable, Sendable {
  /// The term's number, 0 before the first election.
  public let rawValue: Int

  /// The term with a number.
  public init(_ rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Whether one term is older than another.
  public static func < (lhs: Term, rhs: Term) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// The term that is `count` terms later.
  public static func + (term: Term, count: Int) -> Term {
    Term(term.rawValue + count)
  }

  /// Moves a term on by `count`.
  public static func += (term: inout Term, count: Int) {
    term = term + count
  }
}

extension Term: ExpressibleByIntegerLiteral {
  /// The term with a number that is written in the source.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Term: CustomStringConvertible {
  /// The number alone, such as `4`.
  public var description: String { String(rawValue) }
}
