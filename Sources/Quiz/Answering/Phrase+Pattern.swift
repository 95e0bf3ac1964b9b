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

    /// Words of a text that the pattern finds.
    struct Match {
      /// The words, as places among all of the text; from the word on that denies them, if one does.
      let range: Range<Int>

      /// Whether the text seems to deny what they would suggest.
      let isDenied: Bool
    }

    /// The first words of a text that the pattern finds and nothing denies, or else the first that are
    /// denied.
    func firstMatch(in prose: Prose) -> Match? {
      var denied: Match?
      var dead: Set<[Int]> = []
      for start in prose.words.indices {
        guard let end = end(of: parts[...], in: prose.words[start...], &dead) else { continue }
        guard !speaksOfDenial, let denial = prose.denial(of: start..<end) else {
          return Match(range: start..<end, isDenied: false)
        }
        denied = denied ?? Match(range: min(denial, start)..<end, isDenied: true)
      }
      return denied
    }

    /// Whether the pattern has a word that denies, and so means what it finds.
    private var speaksOfDenial: Bool {
      parts.contains { part in
        guard case .words(let choices) = part else { return false }
        return choices.joined().contains { Prose.denials.contains($0.folded) }
      }
    }

    /// Where the words end that begin as the parts ask; `nil` if they do not.
    ///
    /// - Parameter dead: Pairs of a part and a word from which nothing was found before: without them,
    ///   many gaps and choices would be tried over and over.
    private func end(
      of parts: ArraySlice<Part>, in words: ArraySlice<Prose.Word>, _ dead: inout Set<[Int]>
    ) -> Int? {
      guard let part = parts.first else { return words.startIndex }
      let place = [parts.startIndex, words.startIndex]
      guard !dead.contains(place) else { return nil }
      for rest in part.rests(of: words) {
        if let end = end(of: parts.dropFirst(), in: rest, &dead) { return end }
      }
      dead.insert(place)
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
