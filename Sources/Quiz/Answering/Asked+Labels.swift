// SPDX-License-Identifier: MIT

extension Asked {
  /// Something shown that an answer can mean by its label.
  public struct Item: Hashable, Sendable {
    /// The letter or number that stands before it.
    public let label: String

    /// What it says.
    public let text: String
  }

  /// The things shown under the prompt: options, what is to be ordered, or the given sides of pairs.
  public var items: [Item] {
    switch form {
    case .choice(let choice):
      Self.label(choice.options.map(\.text), hasNumberedOptions ? Self.number : Self.letter)
    case .order(let ranking): Self.label(ranking.things, Self.number)
    case .match(let pairing): Self.label(pairing.lefts, Self.number)
    case .number, .open: []
    }
  }

  /// The right sides of pairs, in the order shown.
  public var partners: [Item] {
    guard case .match(let pairing) = form else { return [] }
    return Self.label(pairing.rights, Self.letter)
  }

  private static func label(_ texts: [String], _ label: (Int) -> String) -> [Item] {
    zip(texts.indices, texts).map { Item(label: label($0), text: $1) }
  }

  /// Whether options are meant by numbers, since some are themselves called by letters, as servers are.
  private var hasNumberedOptions: Bool {
    guard case .choice(let choice) = form else { return false }
    return choice.options.contains { $0.text.words.beginWithName }
  }

  /// The number of a place, such as `1` for the first.
  static func number(_ place: Int) -> String { String(place + 1) }

  /// The letter of a place, such as `a` for the first; after the last letter, its number.
  static func letter(_ place: Int) -> String {
    guard place < 26 else { return number(place) }
    return String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place))))
  }
}

extension String {
  /// The text's letters and digits in lower case, in words: what is left of it when spelling alone is
  /// to be compared.
  var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
}

extension [String] {
  /// Whether the first word is a letter that names something, rather than the article of `a majority`.
  fileprivate var beginWithName: Bool {
    guard let first, first.count == 1, first.isMadeOfLetters else { return false }
    guard first == "a", count > 1 else { return true }
    let second = self[1]
    return second == "and" || second == "or" || (second.count == 1 && second.isMadeOfLetters)
  }
}
