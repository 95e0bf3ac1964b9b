// SPDX-License-Identifier: MIT

internal import Quiz

/// What may be thought to come of a scene: one claim that is right, and others with why they are not.
///
/// Wrong claims are added from the most telling one down, and three of them are asked about.
struct Claims {
  private let right: Choice.Option
  private var wrong: [Choice.Option] = []

  /// The right claim alone.
  init(right: String) {
    self.right = Choice.Option(right, isCorrect: true)
  }

  /// Adds a claim, unless it is the right one or was added already.
  mutating func add(_ claim: String?, because reason: String) {
    guard let claim, claim != right.text, !wrong.contains(where: { $0.text == claim }) else {
      return
    }
    wrong.append(Choice.Option(claim, isCorrect: false, reason: reason))
  }

  /// The claims as options, of which one is right; `nil` where there are too few.
  var key: Key? {
    guard wrong.count > 1 else { return nil }
    return .choice(Choice([right] + wrong.prefix(3), allowsSeveral: false))
  }
}
