// SPDX-License-Identifier: MIT

extension Asked {
  /// What somebody means by what they write.
  ///
  /// Everyday forms are understood: `b`, `B)`, `a and c`, an option's text or its beginning; `1,400`,
  /// `4 servers`, `60 %`; `3 1 2` or `312` for an order; `1b 2a 3c` for pairs.
  ///
  /// - Throws: What would be an answer, in a sentence.
  public func read(_ line: String) throws(NotUnderstood) -> Answer {
    switch form {
    case .choice(let choice): .options(try ChoiceReader(choice, labels: items).read(line))
    case .number(let quantity): .number(try NumberReader(quantity).read(line))
    case .order(let ranking): .order(try OrderReader(count: ranking.things.count).read(line))
    case .match(let pairing): .match(try PairReader(pairing).read(line))
    case .open: .text(try Self.free(line))
    }
  }

  private static func free(_ text: String) throws(NotUnderstood) -> String {
    guard !text.words.isEmpty else { throw NotUnderstood("Answer in a sentence or a few.") }
    return text
  }

  /// How an answer may be written, such as `a letter from a to d`.
  public var expectation: String {
    switch form {
    case .choice(let choice): ChoiceReader(choice, labels: items).expectation
    case .number(let quantity): NumberReader(quantity).expectation
    case .order(let ranking): OrderReader(count: ranking.things.count).expectation
    case .match(let pairing): PairReader(pairing).expectation
    case .open: "in your own words"
    }
  }
}
