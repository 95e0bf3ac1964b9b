// SPDX-License-Identifier: MIT

internal import Scenarios

/// How many seeds are spent on which pairs of a Raft and a scenario; `nil` stands for as many as the
/// scenario asks for.
public struct Effort: Hashable, Sendable {
  /// For a mutant and a scenario that is meant for it.
  public var meant: Int?

  /// For a mutant and any other scenario.
  public var others: Int?

  /// For a correct Raft.
  public var correct: Int?

  /// So many seeds each.
  public init(meant: Int?, others: Int?, correct: Int?) {
    self.meant = meant
    self.others = others
    self.correct = correct
  }

  /// A few seeds where nobody expects anything, and what scenarios ask for everywhere else.
  public static let standard = Effort(meant: nil, others: 3, correct: nil)

  /// What scenarios ask for, everywhere.
  public static let full = Effort(meant: nil, others: nil, correct: nil)

  /// Whether mutants get fewer seeds in some scenarios than those ask for, for the sake of time alone.
  var isShallow: Bool { meant == nil && others != nil }
}

extension Scenario {
  /// How many seeds are played of it where so many are to be spent.
  func seeds(spending count: Int?) -> Int { count ?? seeds }
}
