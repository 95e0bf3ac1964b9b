// SPDX-License-Identifier: MIT

/// What came of a round as a whole, such as a mock interview. Its answers have lines of their own.
public struct RoundResult: Hashable, Sendable {
  /// What it is called, once for ever.
  public var id: String

  /// When the round ended.
  public var at: Moment

  /// What sort of round it was.
  public var origin: Review.Origin

  /// The ids of the questions that were asked, in order.
  public var questions: [String]

  /// The points that were earned, and those that could be.
  public var points, outOf: Int

  /// How long it took, in seconds.
  public var seconds: Int

  /// Where its scorecard was written, if it was.
  public var scorecard: String?

  /// What came of a round.
  public init(
    id: String, at: Moment, origin: Review.Origin, questions: [String], points: Int, outOf: Int,
    seconds: Int, scorecard: String? = nil
  ) {
    self.id = id
    self.at = at
    self.origin = origin
    self.questions = questions
    self.points = points
    self.outOf = outOf
    self.seconds = seconds
    self.scorecard = scorecard
  }
}
