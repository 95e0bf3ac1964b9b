// SPDX-License-Identifier: MIT

/// What a rubric's patterns find in a free answer: no more than a suggestion, which the person
/// confirms.
public struct Suggestion: Hashable, Sendable {
  /// What was found of an idea or a belief.
  public struct Finding: Hashable, Sendable {
    /// The words of the answer that suggest it, each phrase once and in the order of the answer.
    public let quotes: [String]

    /// The words of the answer that would suggest it, had the answer not denied them.
    public let denials: [String]

    /// Whether anything suggests it.
    public var isFound: Bool { !quotes.isEmpty }
  }

  /// What was found of each unit, in the order of the rubric.
  public let units: [Finding]

  /// What was found of each misconception, in the order of the rubric.
  public let misconceptions: [Finding]
}

extension Rubric {
  /// What the patterns find in an answer.
  public func suggestion(for answer: String) -> Suggestion {
    Suggestion(
      units: units.map { .init($0.patterns, in: answer) },
      misconceptions: misconceptions.map { .init($0.patterns, in: answer) })
  }
}

extension Suggestion.Finding {
  fileprivate init(_ patterns: [Phrase], in answer: String) {
    self.init(quotes: patterns.quotes(from: answer), denials: patterns.denials(in: answer))
  }
}

/// What the person says an answer holds: the last word on it.
public struct Confirmation: Hashable, Sendable {
  /// Whether the answer holds each unit, in the order of the rubric.
  public var units: [Bool]

  /// Whether the answer shows each misconception, in the order of the rubric.
  public var misconceptions: [Bool]

  /// A confirmation, at first of what is suggested.
  public init(_ suggestion: Suggestion) {
    units = suggestion.units.map(\.isFound)
    misconceptions = suggestion.misconceptions.map(\.isFound)
  }
}

extension Rubric {
  /// What a confirmed answer is worth: the weights of the units it holds, less what misconceptions
  /// cost. A bonus makes up for what is missing; more than all points there are not.
  public func assess(_ confirmation: Confirmation) -> Assessment {
    let earned = zip(units, confirmation.units).reduce(0) { $0 + ($1.1 ? $1.0.weight : 0) }
    let lost = zip(misconceptions, confirmation.misconceptions)
      .reduce(0) { $0 + ($1.1 ? $1.0.cost : 0) }
    return Assessment(
      points: min(max(earned - lost, 0), fullPoints), outOf: fullPoints,
      remarks: missed(confirmation) + believed(confirmation))
  }

  private func missed(_ confirmation: Confirmation) -> [Assessment.Remark] {
    zip(units, confirmation.units).filter { !$1 && !$0.isBonus }.map {
      .init(sort: .missed, subject: $0.0.idea, reason: nil)
    }
  }

  private func believed(_ confirmation: Confirmation) -> [Assessment.Remark] {
    zip(misconceptions, confirmation.misconceptions).filter(\.1).map {
      .init(sort: .wrong, subject: $0.0.belief, reason: $0.0.reason)
    }
  }
}
