// SPDX-License-Identifier: MIT

/// Points earned, of points that could be.
public struct Score: Hashable, Sendable {
  /// The points of what passed.
  public var earned: Int

  /// The points of all that counts.
  public var possible: Int

  /// Points earned, of points that could be.
  public init(earned: Int = 0, possible: Int = 0) {
    self.earned = earned
    self.possible = possible
  }

  /// The part that is earned, from 0 to 1; 0 where nothing counts.
  public var fraction: Double {
    possible == 0 ? 0 : Double(earned) / Double(possible)
  }

  /// The scores of two parts together.
  public static func + (lhs: Score, rhs: Score) -> Score {
    Score(earned: lhs.earned + rhs.earned, possible: lhs.possible + rhs.possible)
  }
}

extension Score: CustomStringConvertible {
  /// Earned and possible points, such as `10/25`.
  public var description: String { "\(earned)/\(possible)" }
}
