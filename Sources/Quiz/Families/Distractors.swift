// SPDX-License-Identifier: MIT

/// Wrong answers and what leads to each, none of them right and none told twice.
///
/// They are added from the most telling one down: where two misconceptions lead to the same answer,
/// the first explains it.
struct Distractors<Value: Hashable & Sendable>: Sendable {
  /// A wrong answer and why it is wrong.
  struct Distractor: Sendable {
    /// The answer.
    let value: Value

    /// What was thought, and why it is wrong.
    let reason: String
  }

  /// The right answer.
  let key: Value

  /// The wrong ones.
  private(set) var list: [Distractor] = []

  /// No wrong answers yet beside the right one.
  init(to key: Value) {
    self.key = key
  }

  /// Adds an answer, unless it is the right one, was added already or is none at all.
  mutating func add(_ value: Value?, _ reason: String) {
    guard let value, value != key, !list.contains(where: { $0.value == value }) else { return }
    list.append(Distractor(value: value, reason: reason))
  }
}

extension Distractors<Int> {
  /// Whether there are enough for a choice of four.
  var areEnough: Bool { list.count { $0.value >= 0 } >= 3 }

  /// A key for a number: to be picked among four for a beginner, else to be found.
  ///
  /// - Parameters:
  ///   - level: How hard the question is.
  ///   - unit: What is counted, if that has a name.
  func numberKey(for level: Question.Level, unit: String? = nil) -> Key {
    let likely = list.filter { $0.value >= 0 }
    guard level == .basic else {
      let mistakes = likely.map { Quantity.Mistake(Double($0.value), reason: $0.reason) }
      return .number(Quantity(Double(key), unit: unit, mistakes: mistakes))
    }
    let right = Choice.Option(String(key), isCorrect: true)
    let wrong = likely.prefix(3).map {
      Choice.Option(String($0.value), isCorrect: false, reason: $0.reason)
    }
    let options = ([right] + wrong).sorted { (Int($0.text) ?? 0) < (Int($1.text) ?? 0) }
    return .choice(Choice(options, allowsSeveral: false, keepsOrder: true))
  }
}
