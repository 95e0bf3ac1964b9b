// SPDX-License-Identifier: MIT

/// What a text says, in the three degrees of strictness by which an answer is compared with an option.
struct Wording: Hashable {
  /// Words and every other character but white space, in lower case.
  let spelling: [String]

  /// Words and the signs that change what is meant, such as the minus of `2f - 1`.
  let terms: [String]

  /// Words alone.
  let words: [String]

  init(_ text: String) {
    let parts = Self.parts(of: text.lowercased())
    spelling = parts.map(\.text)
    words = parts.filter(\.isWord).map(\.text)
    terms = parts.indices.filter { Self.isTerm($0, of: parts) }.map { parts[$0].text }
  }

  /// Whether the text is where another begins: up to the end of a word, or of its last word four
  /// letters or more.
  func begins(_ other: Wording) -> Bool {
    guard let last = terms.last, terms.count <= other.terms.count else { return false }
    guard other.terms.starts(with: terms.dropLast()) else { return false }
    let theirs = other.terms[terms.count - 1]
    guard last == theirs else { return last.abbreviates(theirs) }
    return other.terms.dropFirst(terms.count).first.map { last.canEnd(before: $0) } ?? true
  }
}

extension Wording {
  private struct Part {
    var text: String
    let isWord: Bool
    let followsSpace: Bool
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var followsSpace = true
    for character in text {
      let isWord = character.isPartOfWord
      if isWord, !followsSpace, let last = parts.indices.last, parts[last].isWord {
        parts[last].text.append(character)
      } else if !character.isWhitespace {
        let text = String("−–".contains(character) ? "-" : character)
        parts.append(Part(text: text, isWord: isWord, followsSpace: followsSpace))
      }
      followsSpace = character.isWhitespace
    }
    return parts
  }

  /// Whether a part is a word or a sign; what joins two words to one, as in `read-only`, is none.
  private static func isTerm(_ place: Int, of parts: [Part]) -> Bool {
    let part = parts[place]
    guard !part.isWord, "-/".contains(part.text) else {
      return part.isWord || "+*^<>=≤≥≠".contains(part.text)
    }
    guard place > 0, place + 1 < parts.count, !part.followsSpace else { return true }
    let next = parts[place + 1]
    let joinsWords = parts[place - 1].text.isMadeOfLetters && next.text.isMadeOfLetters
    return next.followsSpace || !joinsWords
  }
}

extension String {
  /// Whether there is nothing but letters.
  var isMadeOfLetters: Bool { !isEmpty && allSatisfy(\.isLetter) }

  /// Whether this is short for a word; yes and no have short forms of their own.
  fileprivate func abbreviates(_ word: String) -> Bool {
    if (self, word) == ("y", "yes") || (self, word) == ("n", "no") { return true }
    return count >= 4 && isMadeOfLetters && word.hasPrefix(self)
  }

  /// Whether a beginning may end with this: not within a formula or a number such as `1.5`.
  fileprivate func canEnd(before next: String) -> Bool {
    guard let first = next.first, first.isPartOfWord else { return false }
    return isMadeOfLetters || first.isLetter
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
