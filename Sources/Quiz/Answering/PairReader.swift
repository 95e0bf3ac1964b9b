// SPDX-License-Identifier: MIT

/// Reads pairs of a number and a letter: `1b 2a 3c`, `1-b, 2-a, 3-c`, or the letters alone in order.
struct PairReader {
  private let lefts: Int
  private let letters: [String]

  init(_ pairing: Pairing) {
    lefts = pairing.lefts.count
    letters = pairing.rights.indices.map { Asked.letter($0) }
  }

  var expectation: String {
    let places = (0..<lefts).map { ($0 + 1) % max(1, letters.count) }
    let example = zip(0..., places).map { "\($0 + 1)\(letters[$1])" }
    return "a letter for each number, such as " + example.joined(separator: " ")
  }

  func read(_ line: String) throws(NotUnderstood) -> [Int] {
    let symbols = line.lowercased().replacing(" and ", with: " ").symbols
    guard !symbols.isEmpty else { throw NotUnderstood("Answer with \(expectation).") }
    let isBare = !symbols.contains { Int($0) != nil } && symbols.count == lefts
    let pairs = isBare ? zip(1..., symbols).map { ($0, $1) } : try pairs(in: symbols)
    return try partners(in: pairs)
  }

  /// Numbers with the letters that follow them.
  private func pairs(in symbols: [String]) throws(NotUnderstood) -> [(number: Int, letter: String)]
  {
    let numbers = stride(from: 0, to: symbols.count, by: 2).map { Int(symbols[$0]) }
    let letters = stride(from: 1, to: symbols.count, by: 2).map { symbols[$0] }
    guard numbers.count == letters.count, !numbers.contains(nil) else {
      throw NotUnderstood("Answer with \(expectation).")
    }
    return zip(numbers.compactMap(\.self), letters).map { ($0, $1) }
  }

  private func partners(in pairs: [(number: Int, letter: String)]) throws(NotUnderstood) -> [Int] {
    var partners: [Int?] = Array(repeating: nil, count: lefts)
    for (number, letter) in pairs {
      guard (1...lefts).contains(number), let place = letters.firstIndex(of: letter) else {
        throw NotUnderstood("There is no \(number)\(letter); answer with \(expectation).")
      }
      guard partners[number - 1] == nil else {
        throw NotUnderstood("\(number) stands there twice; answer with \(expectation).")
      }
      partners[number - 1] = place
    }
    if let lonely = partners.firstIndex(of: nil) {
      throw NotUnderstood("\(lonely + 1) has no letter yet; answer with \(expectation).")
    }
    return partners.compactMap(\.self)
  }
}

extension String {
  /// The text's numbers and single letters, in order.
  fileprivate var symbols: [String] {
    var symbols: [String] = []
    var digits = ""
    for character in self + " " {
      if character.isNumber {
        digits.append(character)
        continue
      }
      if !digits.isEmpty { symbols.append(digits) }
      digits = ""
      if character.isLetter { symbols.append(String(character)) }
    }
    return symbols
  }
}
