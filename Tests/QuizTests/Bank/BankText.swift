// SPDX-License-Identifier: MIT

/// The text of a bank that is in order, with one question, from which broken ones are made.
struct BankText: Sendable {
  var text: String

  /// Two topics and one question, which ends with an answer and a source.
  init(_ question: String, hasEnding: Bool = true) {
    text = Self.topics + question + "\n" + (hasEnding ? Self.ending : "")
  }

  /// The text with a part written differently.
  func replacing(_ part: String, with other: String) -> BankText {
    var changed = self
    changed.text = text.replacing(part, with: other)
    return changed
  }

  /// The text without what lies between two others, the first included; to the end without a second.
  func without(_ start: String, upTo end: String? = nil) -> BankText {
    var changed = self
    guard let first = text.firstRange(of: start) else { return self }
    let last = end.flatMap { text[first.upperBound...].firstRange(of: $0)?.lowerBound }
    changed.text.removeSubrange(first.lowerBound..<(last ?? text.endIndex))
    return changed
  }

  /// The text with the question of another at its end.
  func followed(by other: BankText) -> BankText {
    var both = self
    both.text += other.text.dropFirst(Self.topics.count)
    return both
  }

  /// All of them.
  static let all = [
    single, multiple, numeric, order, match, log, vote, bug, predict, open, design,
  ]

  /// The topics of all texts.
  static let topics = """
    topics:
      - {id: election, title: Elections, study: The paper}
      - {id: safety, title: Safety, study: The paper}
    questions:

    """

  /// How the questions without a rubric end.
  static let ending = """
        answer: Once.
        sources: [§5.2]

    """
}
