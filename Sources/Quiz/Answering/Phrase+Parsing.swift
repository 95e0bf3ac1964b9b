// SPDX-License-Identifier: MIT

extension Phrase {
  /// What is wrong with a phrase.
  public struct Flaw: Error, Hashable, Sendable {
    /// How many characters (Unicode code points) of the phrase come before.
    public let offset: Int

    /// What is wrong, in a sentence without a full stop.
    public let message: String

    /// What was expected, worded to follow "expected".
    public let expected: String
  }

  /// What keeps the phrase from being understood; `nil` if nothing does.
  public var flaw: Flaw? {
    do throws(Flaw) {
      _ = try parse()
      return nil
    } catch {
      return error
    }
  }

  /// The phrase understood; `nil` if it has a flaw.
  var pattern: Pattern? { try? parse() }

  private func parse() throws(Flaw) -> Pattern {
    var parts: [Part] = []
    var gap: Piece?
    for piece in pieces {
      guard piece.text == "~" else {
        parts.append(.words(try piece.choices()))
        gap = nil
        continue
      }
      guard !parts.isEmpty, gap == nil else { throw piece.loneGap }
      parts.append(.gap)
      gap = piece
    }
    if let gap { throw gap.loneGap }
    guard !parts.isEmpty else {
      throw Flaw(offset: 0, message: "this pattern is empty", expected: "words")
    }
    return Pattern(parts: parts)
  }

  /// What stands between spaces; a `~` stands by itself even where there are none.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var current = Piece(offset: 0, text: "")
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let isSpace = scalar.properties.isWhitespace
      if isSpace || scalar == "~" {
        if !current.text.isEmpty { pieces.append(current) }
        if !isSpace { pieces.append(Piece(offset: offset, text: "~")) }
        current = Piece(offset: offset + 1, text: "")
      } else {
        current.text.unicodeScalars.append(scalar)
      }
    }
    return current.text.isEmpty ? pieces : pieces + [current]
  }
}

/// A part of a phrase as it is written, with its place.
private struct Piece {
  let offset: Int
  var text: String

  /// What there is to choose from between bars.
  func choices() throws(Phrase.Flaw) -> [[Phrase.Stem]] {
    var choices: [[Phrase.Stem]] = []
    var offset = offset
    for choice in text.split(separator: "|", omittingEmptySubsequences: false) {
      choices.append(try Piece(offset: offset, text: String(choice)).stems())
      offset += choice.unicodeScalars.count + 1
    }
    return choices
  }

  /// The words of a choice, such as the three of `up-to-date`; the last may have any ending.
  private func stems() throws(Phrase.Flaw) -> [Phrase.Stem] {
    guard !text.isEmpty else {
      throw Phrase.Flaw(
        offset: offset, message: "a word is missing beside '|'", expected: "words as in yes|no")
    }
    let isOpen = text.hasSuffix("*")
    let stem = isOpen ? String(text.dropLast()) : text
    if let star = stem.unicodeScalars.firstIndex(of: "*") {
      let place = stem.unicodeScalars.distance(from: stem.startIndex, to: star)
      throw Phrase.Flaw(
        offset: offset + place, message: "a '*' can only end a word", expected: "words as in agree*"
      )
    }
    let words = Prose(stem).words.map(\.folded)
    guard let last = words.last else {
      throw Phrase.Flaw(
        offset: offset, message: "there is no word in '\(text)'", expected: "letters or digits")
    }
    return words.dropLast().map { Phrase.Stem(folded: $0, isOpen: false) }
      + [Phrase.Stem(folded: last, isOpen: isOpen)]
  }

  /// The flaw of a gap without words around it.
  var loneGap: Phrase.Flaw {
    Phrase.Flaw(
      offset: offset, message: "a '~' needs a word on either side",
      expected: "words as in vote* ~ disk")
  }
}
