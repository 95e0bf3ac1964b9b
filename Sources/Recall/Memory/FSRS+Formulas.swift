// SPDX-License-Identifier: MIT

internal import Foundation

/// The formulas of FSRS-6: pure arithmetic. Stabilities are in days.
extension FSRS {
  /// The published default weights, w0 to w20.
  static let w: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// How steeply forgetting begins: chosen so that at the age of one stability it has come to 90 %.
  private static let factor = pow(0.9, -1 / w[20]) - 1

  /// How likely something is remembered some days after its last review, from 0 to 1.
  static func retrievability(stability: Double, days: Int) -> Double {
    pow(1 + factor * Double(days) / stability, -w[20])
  }

  /// After how many days the chance of remembering has fallen to the retention that is wanted.
  func interval(stability: Double) -> Int {
    let days = stability / Self.factor * (pow(retention, -1 / Self.w[20]) - 1)
    guard days < Double(maximumInterval) else { return maximumInterval }
    return max(1, Int(days.rounded(.toNearestOrEven)))
  }

  /// The stability after the first review.
  static func firstStability(_ rating: Rating) -> Double {
    w[rating.rawValue - 1]
  }

  /// The difficulty after the first review, which may lie beyond its bounds.
  static func firstDifficulty(_ rating: Rating) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  /// The difficulty after another review: it moves less the harder the card is already, and is drawn
  /// a little towards that of an easy one.
  static func difficulty(after rating: Rating, from difficulty: Double) -> Double {
    let step = -w[6] * Double(rating.rawValue - 3)
    let moved = difficulty + step * (10 - difficulty) / 9
    return clampedDifficulty(w[7] * firstDifficulty(.easy) + (1 - w[7]) * moved)
  }

  static func clampedDifficulty(_ difficulty: Double) -> Double {
    min(max(difficulty, 1), 10)
  }

  /// The stability after another review, so many whole days after the last.
  static func stability(after rating: Rating, of memory: Memory, days: Int) -> Double {
    max(0.001, unbounded(after: rating, of: memory, days: days))
  }

  private static func unbounded(after rating: Rating, of memory: Memory, days: Int) -> Double {
    guard days > 0 else { return onSameDay(after: rating, stability: memory.stability) }
    let retrievability = retrievability(stability: memory.stability, days: days)
    return rating == .again
      ? forgotten(memory, retrievability) : recalled(memory, retrievability, rating)
  }

  /// The stability after a review on the same day as the last.
  private static func onSameDay(after rating: Rating, stability: Double) -> Double {
    let growth = exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(stability, -w[19])
    return stability * (rating == .again ? growth : max(growth, 1))
  }

  /// The stability of what was remembered: it grows the more the nearer it was to being forgotten.
  private static func recalled(
    _ memory: Memory, _ retrievability: Double, _ rating: Rating
  ) -> Double {
    let growth =
      exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9])
      * (exp(w[10] * (1 - retrievability)) - 1)
      * (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    return memory.stability * (1 + growth)
  }

  /// The stability of what was forgotten.
  private static func forgotten(_ memory: Memory, _ retrievability: Double) -> Double {
    let relearnt =
      w[11] * pow(memory.difficulty, -w[12]) * (pow(memory.stability + 1, w[13]) - 1)
      * exp(w[14] * (1 - retrievability))
    return min(relearnt, memory.stability / exp(w[17] * w[18]))
  }
}
