// SPDX-License-Identifier: MIT

/// The level of engineer that a design sounds like, by a rule that is told with it.
enum DesignLevel {
  /// Nothing was designed.
  case none
  case junior
  case senior
  case staff

  /// - Parameters:
  ///   - share: The part of the rubric's points that was earned, from 0 to 1; `nil` if nothing was.
  ///   - redFlags: How many red flags were ticked.
  init(share: Double?, redFlags: Int) {
    switch share {
    case nil: self = .none
    case let share? where share >= 0.85 && redFlags == 0: self = .staff
    case let share? where share >= 0.6 && redFlags <= 1: self = .senior
    default: self = .junior
    }
  }

  /// Where a design lies, and how that was found, in two sentences.
  var words: String {
    let rule =
      "Senior takes 60 % of the design's points and at most one red flag, staff 85 % and none."
    return switch self {
    case .none: "There is no design of yours to compare. \(rule)"
    case .junior: "By its points yours is nearest to the junior one. \(rule)"
    case .senior: "By its points yours is nearest to the senior one. \(rule)"
    case .staff: "By its points yours is nearest to the staff one. \(rule)"
    }
  }
}

extension Round {
  /// The level that the design of the round sounds like.
  var designLevel: DesignLevel {
    let scores = scorecard(date: "").scores.filter { $0.aspect != nil }
    return DesignLevel(share: scores.share, redFlags: findings.redFlags.count)
  }
}
