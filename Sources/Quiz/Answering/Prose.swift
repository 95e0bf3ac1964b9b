// SPDX-License-Identifier: MIT

internal import Foundation

/// A text as phrases see it: a row of words in which case, punctuation and accents are gone.
struct Prose {
  /// A word with its place in the text.
  struct Word {
    /// The word without case and accents.
    let folded: String

    /// Where it stands in the text as it was written.
    let range: Range<String.Index>
  }

  /// The text as it was written.
  let text: String

  /// The words in order: runs of letters and digits. An apostrophe within a word is dropped, and with
  /// it an `s` at the word's end.
  let words: [Word]

  /// The words of a text.
  init(_ text: String) {
    self.text = text
    var words: [Word] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: \.belongsToWord) {
      let end = text.endOfWord(from: first)
      words.append(Word(folded: text[first..<end].folded, range: first..<end))
      start = end
    }
    self.words = words
  }

  /// Some of the words as they were written, on one line.
  func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let text = text[first.range.lowerBound..<last.range.upperBound]
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// Where the word ends that begins at an index. An apostrophe belongs to it if letters follow.
  fileprivate func endOfWord(from start: Index) -> Index {
    var end = start
    while end < endIndex {
      if self[end].belongsToWord {
        end = index(after: end)
      } else if self[end].isApostrophe, let next = self[end...].dropFirst().first, next.isLetter {
        end = index(after: end)
      } else {
        return end
      }
    }
    return end
  }
}

extension Substring {
  /// The word without case and accents, without apostrophes, and without the `'s` at its end.
  fileprivate var folded: String {
    var word = self
    if let apostrophe = word.lastIndex(where: \.isApostrophe) {
      if word[apostrophe...].dropFirst().lowercased() == "s" { word = word[..<apostrophe] }
      word.removeAll(where: \.isApostrophe)
    }
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    return word.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}

extension Character {
  fileprivate var belongsToWord: Bool { isLetter || isNumber }

  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
