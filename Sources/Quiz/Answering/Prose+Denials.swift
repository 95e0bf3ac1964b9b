// SPDX-License-Identifier: MIT

extension Prose {
  /// Where words that deny begin to reach some other words: "not a logical clock" denies what
  /// "logical clock" would suggest.
  ///
  /// A denial reaches four words within its part of a sentence, and whatever it stands amid. That is a
  /// rule of thumb, and good enough for what is only suggested.
  ///
  /// - Returns: The place of the word that denies; `nil` if none does.
  func denial(of range: Range<Int>) -> Int? {
    if let amid = range.first(where: isDenial) { return amid }
    var place = range.lowerBound
    for _ in 0..<Self.reach where place > 0 && !startsClause(place) {
      place -= 1
      if isDenial(place) { return place }
    }
    return nil
  }

  /// How many words a denial reaches forward.
  private static let reach = 4

  private func isDenial(_ place: Int) -> Bool {
    guard Self.denials.contains(words[place].folded) else { return false }
    let next = words[place...].dropFirst().first?.folded
    return !(next.map(Self.softeners.contains) ?? false)
  }

  /// Whether a word begins a new part of a sentence, by what stands before it or by what it is.
  private func startsClause(_ place: Int) -> Bool {
    guard place > 0, !Self.connectives.contains(words[place].folded) else { return true }
    return text[words[place - 1].range.upperBound..<words[place].range.lowerBound]
      .contains { !$0.isWhitespace && !"'’\"“”`-/*".contains($0) }
  }

  /// Words that deny, as ``Word/folded`` has them.
  static let denials: Set<String> = [
    "not", "no", "never", "cannot", "cant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt",
    "werent", "wont", "wouldnt", "shouldnt", "couldnt", "mustnt", "neednt", "hasnt", "havent",
    "neither", "nor", "hardly", "without",
  ]

  /// What takes the denial out of the word before: "not only a majority".
  private static let softeners: Set<String> = ["only", "just", "merely", "matter", "doubt"]

  /// What begins another part of a sentence: "not the longest but the newest".
  private static let connectives: Set<String> = [
    "but", "because", "since", "so", "if", "when", "unless", "until", "and", "or", "then", "which",
    "who", "while", "instead", "as", "before", "after", "once",
  ]
}
