// SPDX-License-Identifier: MIT

/// A question that was asked and not answered.
public struct Skip: Hashable, Sendable {
  /// What it is called, once for ever.
  public var id: String

  /// When it was skipped.
  public var at: Moment

  /// What its schedule is kept under.
  public var card: String

  /// The id of the question.
  public var question: String

  /// In what sort of round it was asked.
  public var origin: Review.Origin

  /// A question that was not answered.
  public init(
    id: String, at: Moment, card: String, question: String? = nil, origin: Review.Origin = .quiz
  ) {
    self.id = id
    self.at = at
    self.card = card
    self.question = question ?? card
    self.origin = origin
  }
}
