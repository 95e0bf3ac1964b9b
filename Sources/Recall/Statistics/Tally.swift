// SPDX-License-Identifier: MIT

/// How some cards stand together, such as those of a topic.
public struct Tally: Hashable, Sendable {
  /// What the cards have in common.
  public var name: String

  /// How many there are.
  public var cards = 0

  /// How many of them were ever answered.
  public var seen = 0

  /// How many of them are learnt: through the first steps, and not forgotten since.
  public var learnt = 0

  /// How many of them should be asked again now.
  public var due = 0

  /// How many answers were given, in all sorts of rounds.
  public var answers = 0

  /// How many of the answers were right.
  public var right = 0

  /// Cards of which nothing is known yet.
  public init(_ name: String) {
    self.name = name
  }

  /// The share of answers that were right, from 0 to 1; `nil` where there are none.
  public var accuracy: Double? {
    answers == 0 ? nil : Double(right) / Double(answers)
  }

  /// The share of cards that are learnt, from 0 to 1.
  public var progress: Double {
    cards == 0 ? 0 : Double(learnt) / Double(cards)
  }
}
