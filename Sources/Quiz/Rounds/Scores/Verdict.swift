// SPDX-License-Identifier: MIT

/// How an interviewer would sum up, by a rule that is told with it.
enum Verdict: String, Sendable {
  /// Hardly anything was answered.
  case tooLittle = "too little to tell"
  /// The basics are missing.
  case notYet = "not yet"
  /// A few weak spots away from it.
  case close
  /// Ready for a real one.
  case ready
  /// Above what is asked for.
  case strong

  /// What the verdict asks for, in a sentence.
  var rule: String {
    switch self {
    case .tooLittle: "Less than a third of the round was answered."
    case .notYet: "Less than 50 % of the points."
    case .close: "At least 50 % of the points, but not what 'ready' asks for."
    case .ready: "At least 70 % of the points, nothing weak, and at most one red flag."
    case .strong: "At least 85 % of the points, every dimension solid, and no red flag."
    }
  }
}

extension Scorecard {
  /// The part of all points that was earned, from 0 to 1.
  var total: Double { scores.share ?? 0 }

  /// The sum of it.
  var verdict: Verdict {
    guard answeredPart >= 1.0 / 3 else { return .tooLittle }
    let worst = dimensions.map { Band($0.share) }.min() ?? .weak
    if total >= 0.85, worst >= .solid, redFlags.isEmpty { return .strong }
    if total >= 0.7, worst >= .mixed, redFlags.count <= 1 { return .ready }
    return total >= 0.5 ? .close : .notYet
  }

  /// The part of the round that was answered, by the time allowed for it.
  private var answeredPart: Double {
    let answered = scores.filter { $0.basis != .skipped }.reduce(0) { $0 + $1.allowance }
    let planned = (scores + unasked).reduce(0) { $0 + $1.allowance }
    return Double(answered) / Double(max(1, planned))
  }

  /// How the verdict was found, as sentences.
  var grounds: [String] {
    let scale = "Below 40 % a dimension is weak, from 65 % solid, from 85 % strong."
    let weight = "An answer counts by the time that an interviewer allows for it."
    let isSuggested = scores.contains { $0.basis == .suggested }
    let unconfirmed =
      !isSuggested
      ? nil : "Suggested points are no more than that: nobody went through those answers."
    return [verdict.rule, scale, weight, unconfirmed].compactMap(\.self)
  }
}
