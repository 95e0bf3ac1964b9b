// SPDX-License-Identifier: MIT

/// A few words that suggest an idea wherever they stand in an answer.
///
/// Written in words: case, punctuation and accents do not matter; a word that ends in `*` has any
/// ending; `yes|no` is either word; `~` stands for up to four other words. So `vot* ~ before|until
/// disk|stored` finds "votes for nobody before that is stored".
///
/// A phrase is kept as it was written, for a bank holds thousands and a session tries a few. What is
/// wrong with one is its ``flaw``; a phrase with a flaw suggests nothing.
public struct Phrase: Hashable, Sendable {
  /// The phrase as it was written.
  public let text: String

  /// A phrase as it is written.
  public init(_ text: String) {
    self.text = text
  }
}

extension [Phrase] {
  /// The words of an answer that the phrases find, in the order of the answer.
  ///
  /// Each phrase counts once, where it first stands. What lies within other words that were found is
  /// left out, and so is what the answer denies: "not a logical clock".
  public func quotes(from answer: String) -> [String] {
    quotes(from: answer, denied: false)
  }

  /// The words of an answer that the phrases find and that it seems to deny, each with its denial.
  public func denials(in answer: String) -> [String] {
    quotes(from: answer, denied: true)
  }

  private func quotes(from answer: String, denied: Bool) -> [String] {
    let prose = Prose(answer)
    let found = compactMap { $0.pattern?.firstMatch(in: prose) }
      .filter { $0.isDenied == denied }
      .map(\.range)
      .sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var quotes: [String] = []
    var end = 0
    for range in found where range.upperBound > end {
      quotes.append(prose.quote(range))
      end = range.upperBound
    }
    return quotes
  }
}
