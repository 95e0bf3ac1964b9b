// SPDX-License-Identifier: MIT

extension Phrase {
  /// A word of a phrase, or the beginning of one.
  struct Stem: Hashable {
    let folded: String

    /// Whether the word may have any ending.
    let isOpen: Bool

    func matches(_ word: Prose.Word) -> Bool {
      isOpen ? word.folded.hasPrefix(folded) : word.folded == folded
    }
  }

  /// A part of a phrase: a run of words, of which there may be several to choose from, or a gap.
  enum Part: Hashable {
    case words([[Stem]])
    case gap
  }

  /// A phrase that was understood.
  struct Pattern: Hashable {
    /// The parts. There is at least one, and a gap is neither the first nor the last.
    let parts: [Part]

    /// How many other words a gap stands for at most.
    static let widestGap = 4

    /// The first words of a text that the pattern finds, as places among all of them.
    func firstMatch(in prose: Prose) -> Range<Int>? {
      for start in prose.words.indices {
        if let end = end(of: parts[...], in: prose.words[start...]) { return start..<end }
      }
      return nil
    }

    /// Where the words end that begin as the parts ask; `nil` if they do not.
    private func end(of parts: ArraySlice<Part>, in words: ArraySlice<Prose.Word>) -> Int? {
      guard let part = parts.first else { return words.startIndex }
      for rest in part.rests(of: words) {
        if let end = end(of: parts.dropFirst(), in: rest) { return end }
      }
      return nil
    }
  }
}

extension Phrase.Part {
  /// What may remain of words after the part.
  fileprivate func rests(of words: ArraySlice<Prose.Word>) -> [ArraySlice<Prose.Word>] {
    switch self {
    case .gap:
      (0...min(Phrase.Pattern.widestGap, words.count)).map { words.dropFirst($0) }
    case .words(let choices):
      choices.filter { stems in
        words.count >= stems.count && zip(stems, words).allSatisfy { $0.matches($1) }
      }.map { words.dropFirst($0.count) }
    }
  }
}
