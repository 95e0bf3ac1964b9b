// SPDX-License-Identifier: MIT

/// Which phase follows a review, and how long it is until the next.
extension FSRS {
  /// The phase after a review in a phase, and the time until the next one.
  func outlook(
    from phase: Memory.Phase, _ rating: Rating, stability: Double
  ) -> (phase: Memory.Phase, interval: Duration) {
    switch phase {
    case .learning(let step):
      guard let (step, wait) = Self.next(in: learningSteps, after: step, rating) else { break }
      return (.learning(step: step), wait)
    case .relearning(let step):
      guard let (step, wait) = Self.next(in: relearningSteps, after: step, rating) else { break }
      return (.relearning(step: step), wait)
    case .review:
      guard rating == .again, let wait = relearningSteps.first else { break }
      return (.relearning(step: 0), wait)
    }
    return (.review, .days(interval(stability: stability)))
  }

  /// The step after a step, and the wait before it; `nil` where there are no more.
  private static func next(
    in steps: [Duration], after step: Int, _ rating: Rating
  ) -> (step: Int, wait: Duration)? {
    switch rating {
    case .again: steps.first.map { (0, $0) }
    case .hard: steps.indices.contains(step) ? (step, repeated(step, of: steps)) : nil
    case .good: steps.indices.contains(step + 1) ? (step + 1, steps[step + 1]) : nil
    case .easy: nil
    }
  }

  /// How long a step takes that is repeated because it was hard: the first takes as long as the mean
  /// of the first two, or half as long again where it is the only one.
  private static func repeated(_ step: Int, of steps: [Duration]) -> Duration {
    guard step == 0 else { return steps[step] }
    return steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2
  }
}
