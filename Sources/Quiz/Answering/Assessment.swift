// SPDX-License-Identifier: MIT

/// What an answer is worth, and why.
public struct Assessment: Hashable, Sendable {
  /// Something to be said of an answer.
  public struct Remark: Hashable, Sendable {
    /// What sort of thing it is about.
    public enum Sort: Hashable, Sendable {
      /// Something wrong that was answered.
      case wrong
      /// Something right that was not.
      case missed
      /// Something out of its place.
      case misplaced
    }

    /// What sort of thing it is about.
    public let sort: Sort

    /// What it is about, such as `b) It refuses`.
    public let subject: String

    /// Why that is so, where the question says it.
    public let reason: String?
  }

  /// The points of the answer.
  public var points: Int

  /// The points of a complete answer.
  public var outOf: Int

  /// What is to be said of it.
  public var remarks: [Remark]

  /// An assessment.
  public init(points: Int, outOf: Int, remarks: [Remark] = []) {
    self.points = points
    self.outOf = outOf
    self.remarks = remarks
  }

  /// The assessment of an answer to an objective key: right or wrong, with nothing between.
  init(isRight: Bool, remarks: [Remark]) {
    self.init(points: isRight ? 1 : 0, outOf: 1, remarks: isRight ? [] : remarks)
  }

  /// Whether nothing is missing.
  public var isComplete: Bool { points >= outOf }

  /// How well the answer shows the matter to be remembered: well where two thirds of the points are
  /// had, which for an objective key is all of them.
  public var recollection: Recollection {
    points * 3 >= outOf * 2 ? .good : .again
  }
}

/// How well something was remembered: what an answer suggests, and what the person may say instead.
public enum Recollection: String, CaseIterable, Sendable {
  /// Forgotten, or never known.
  case again
  /// Remembered with great effort.
  case hard
  /// Remembered.
  case good
  /// Remembered without effort.
  case easy
}
