// SPDX-License-Identifier: MIT

/// What an interviewer tells a candidate who asks the right questions: answers found by their words.
struct ScopingTable {
  private struct Row {
    let probe: Packet.Probe
    let asked: Set<String>
    let told: Set<String>
    var isTold = false
  }

  private var rows: [Row]

  init(_ packet: Packet) {
    rows = packet.scoping.map {
      Row(probe: $0, asked: $0.ask.scopingTerms, told: $0.good.scopingTerms)
    }
  }

  /// What is told to somebody who asks this; `nil` where the packet has nothing on it. Nothing is told
  /// twice while something else fits.
  mutating func answer(to question: String) -> String? {
    let terms = question.scopingTerms
    let worths = rows.map { $0.isTold ? worth(of: $0, for: terms) / 2 : worth(of: $0, for: terms) }
    guard let best = worths.max(), best >= 1.2, let place = worths.firstIndex(of: best) else {
      return nil
    }
    rows[place].isTold = true
    return rows[place].probe.good
  }

  /// How well an answer fits some terms: a term counts the more, the fewer answers have it; more where
  /// it stands in the question that the packet expects, and most where it says what sort of thing is
  /// asked for.
  private func worth(of row: Row, for terms: Set<String>) -> Double {
    terms.sorted().reduce(0) { sum, term in
      guard row.asked.contains(term) || row.told.contains(term) else { return sum }
      let holders = rows.count { $0.asked.contains(term) || $0.told.contains(term) }
      let weight = !row.asked.contains(term) ? 1.0 : ScopingTerms.isConcept(term) ? 3 : 2
      return sum + weight / Double(holders)
    }
  }
}

extension String {
  /// Whether somebody asks something, by the mark at its end or the word at its beginning.
  var isQuestion: Bool {
    contains("?") || ScopingTerms.questionWords.contains(words.first ?? "")
  }

  /// The words that carry meaning, without their endings; those that people ask for in many ways, such
  /// as how many, by what they have in common.
  fileprivate var scopingTerms: Set<String> {
    Set(words.compactMap { ScopingTerms.term(for: $0) })
  }
}
