// SPDX-License-Identifier: MIT

/// Reads which options are meant, by their labels or their texts.
struct ChoiceReader {
  private let choice: Choice
  private let labels: [String]
  private let texts: [Wording]

  init(_ choice: Choice, labels: [Asked.Item]) {
    self.choice = choice
    self.labels = labels.map(\.label)
    texts = choice.options.map { Wording($0.text) }
  }

  var expectation: String {
    guard let first = labels.first, let last = labels.last else { return "nothing" }
    let noun = first == "1" ? "number" : "letter"
    return choice.allowsSeveral
      ? "one \(noun) or several from \(first) to \(last), such as \(first) \(labels[labels.count / 2])"
      : "a \(noun) from \(first) to \(last)"
  }

  func read(_ line: String) throws(NotUnderstood) -> [Int] {
    let words = line.words
    guard !words.isEmpty else { throw NotUnderstood("Answer with \(expectation).") }
    // A text goes first, for options such as `A and B` read like labels.
    if let place = spelled(Wording(line)) { return [place] }
    let places = if let places = labelled(words) { places } else { try named(line) }
    guard choice.allowsSeveral || places.count == 1 else {
      throw NotUnderstood("Only one of them is right; answer with \(expectation).")
    }
    return places
  }

  /// The options whose labels the words are, `nil` if a word is none.
  private func labelled(_ words: [String]) -> [Int]? {
    let words = words.count > 1 ? words.filter { $0 != "and" } : words
    if let places = places(of: words) { return places }
    guard words.count == 1, !texts.contains(where: { $0.words.first == words[0] }) else {
      return nil
    }
    return places(of: words[0].map { String($0) })
  }

  private func places(of words: [String]) -> [Int]? {
    let places = words.compactMap { labels.firstIndex(of: $0) }
    return places.count == words.count ? Set(places).sorted() : nil
  }

  /// The option whose text a line is or begins; or the options that its parts name, between commas.
  private func named(_ line: String) throws(NotUnderstood) -> [Int] {
    if let place = try place(of: Wording(line)) { return [place] }
    var places: Set<Int> = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let place = try place(of: Wording(String(part))) else {
        throw NotUnderstood("That is none of them; answer with \(expectation).")
      }
      places.insert(place)
    }
    return places.sorted()
  }

  private func place(of text: Wording) throws(NotUnderstood) -> Int? {
    if let place = spelled(text) { return place }
    if text.words.count == 1, let place = labels.firstIndex(of: text.terms.joined()) {
      return place
    }
    let fitting = fitting(text)
    guard fitting.count > 1 else { return fitting.first }
    let names = fitting.map { labels[$0] }
    throw NotUnderstood("That fits \(names.enumerated(by: "and")); answer with \(expectation).")
  }

  /// The only option that is written as a text is.
  private func spelled(_ text: Wording) -> Int? {
    let places = texts.indices.filter { texts[$0].spelling == text.spelling }
    return places.count == 1 ? places[0] : nil
  }

  /// The options that say the same as a text; without any, those that it begins; without any of these
  /// either, several that differ from it and from one another in signs alone.
  private func fitting(_ text: Wording) -> [Int] {
    let same = texts.indices.filter { texts[$0].terms == text.terms }
    guard same.isEmpty else { return same }
    let begun = texts.indices.filter { text.begins(texts[$0]) }
    guard begun.isEmpty else { return begun }
    let alike = texts.indices.filter { texts[$0].words == text.words }
    return alike.count > 1 ? alike : []
  }
}

extension [String] {
  /// The words as a sentence lists them, such as `a, b and c`.
  func enumerated(by conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
