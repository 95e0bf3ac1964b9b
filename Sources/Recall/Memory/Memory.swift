// SPDX-License-Identifier: MIT

/// What is known of how well a card is remembered, after its last review.
public struct Memory: Hashable, Sendable {
  /// How far a card has come.
  public enum Phase: Hashable, Sendable {
    /// It is new: the next review is that of a step, counted from 0, minutes away.
    case learning(step: Int)

    /// It was learnt: the next review is days away.
    case review

    /// It was learnt and forgotten: the next review is that of a step, minutes away.
    case relearning(step: Int)
  }

  /// How far the card has come.
  public var phase: Phase

  /// In how many days the chance of remembering it falls to 90 %.
  public var stability: Double

  /// How hard it is, from 1 to 10.
  public var difficulty: Double

  /// When it was reviewed last.
  public var lastReview: Moment

  /// When it should be reviewed next.
  public var due: Moment

  /// What is known of a card after its last review.
  public init(
    phase: Phase, stability: Double, difficulty: Double, lastReview: Moment, due: Moment
  ) {
    self.phase = phase
    self.stability = stability
    self.difficulty = difficulty
    self.lastReview = lastReview
    self.due = due
  }

  /// How long it is from the last review to the next.
  public var interval: Duration { due - lastReview }

  /// Whether it should be reviewed now.
  ///
  /// A last review that lies more than a day ahead was written while the clock was wrong, and says
  /// nothing of when: such a card is due, and its next review sets that right.
  public func isDue(at now: Moment) -> Bool {
    due <= now || lastReview > now + .days(1)
  }
}
