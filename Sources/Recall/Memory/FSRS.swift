// SPDX-License-Identifier: MIT

/// The scheduler FSRS-6, with its published default weights.
///
/// FSRS is the *free spaced repetition scheduler*. It describes a memory by its stability and its
/// difficulty, predicts from them how likely something is remembered after a number of days, and asks
/// again when that has fallen to the retention that is wanted. A card that is new or was forgotten
/// first goes through steps of minutes.
public struct FSRS: Hashable, Sendable {
  /// The retentions that may be wanted.
  public static let retentions = 0.7...0.99

  /// How likely a card should be remembered when it is due.
  public let retention: Double

  /// The longest interval, in days.
  public let maximumInterval: Int

  /// How long after one another a new card is asked.
  public let learningSteps: [Duration]

  /// How long after one another a forgotten card is asked.
  public let relearningSteps: [Duration]

  /// A scheduler.
  ///
  /// - Parameters:
  ///   - retention: How likely a card should be remembered when it is due; what lies outside of
  ///     ``retentions`` is moved to its nearer end.
  ///   - maximumInterval: The longest interval, in days, at least 1.
  ///   - learningSteps: How long after one another a new card is asked.
  ///   - relearningSteps: How long after one another a forgotten card is asked.
  public init(
    retention: Double = 0.9, maximumInterval: Int = 36_500,
    learningSteps: [Duration] = [.seconds(60), .seconds(600)],
    relearningSteps: [Duration] = [.seconds(600)]
  ) {
    self.retention = min(
      max(retention, Self.retentions.lowerBound), Self.retentions.upperBound)
    self.maximumInterval = max(1, maximumInterval)
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
  }

  /// The memory after a review.
  ///
  /// - Parameters:
  ///   - memory: What was known before; `nil` for a card that was never reviewed.
  ///   - rating: How well it was remembered.
  ///   - now: When. Where a clock was set back this may be before the last review; then no time has
  ///     passed.
  public func review(_ memory: Memory?, _ rating: Rating, at now: Moment) -> Memory {
    let (stability, difficulty) = strength(memory, rating, at: now)
    let (phase, interval) = outlook(
      from: memory?.phase ?? .learning(step: 0), rating, stability: stability)
    return Memory(
      phase: phase, stability: stability, difficulty: difficulty, lastReview: now,
      due: now + interval)
  }

  /// How likely a card is remembered now, from 0 to 1.
  public func retrievability(of memory: Memory, at now: Moment) -> Double {
    Self.retrievability(
      stability: memory.stability, days: now.days(since: memory.lastReview))
  }

  /// Stability and difficulty after a review.
  private func strength(
    _ memory: Memory?, _ rating: Rating, at now: Moment
  ) -> (stability: Double, difficulty: Double) {
    guard let memory else {
      return (Self.firstStability(rating), Self.clampedDifficulty(Self.firstDifficulty(rating)))
    }
    let days = now.days(since: memory.lastReview)
    return (
      Self.stability(after: rating, of: memory, days: days),
      Self.difficulty(after: rating, from: memory.difficulty)
    )
  }
}
