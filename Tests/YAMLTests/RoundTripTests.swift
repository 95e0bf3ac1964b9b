// SPDX-License-Identifier: MIT

import Testing
import YAML

/// Trees made by chance, of text that is hard to write.
private struct TreeGenerator {
  var chance: SeededGenerator

  private static let pieces = [
    "a", "B", "word", "two words", "5", "-", "- ", ": ", ":", " #", "#", "?", ",", "[", "]", "{",
    "}", "&", "*", "!", "|", ">", "'", "\"", "\\", "%", "@", "`", "~", "null", "true", "yes", " ",
    "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\0", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}",
    "é", "e\u{301}", "\u{301}", "漢字", "🎉", "👩‍💻", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
    "\u{10FFFF}", "---", "...", "0x1F", "1e3", ".inf", "=", "<<", "\n ", "\n\t", ".", "+",
  ]

  mutating func text() -> String {
    let count = Int.random(in: 0...5, using: &chance)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
  }

  mutating func tree(depth: Int) -> Value {
    switch Int.random(in: 0...(depth > 0 ? 9 : 6), using: &chance) {
    case 0: return .null
    case 1: return .boolean(.random(using: &chance))
    case 2: return .integer(.random(in: .min ... .max, using: &chance))
    case 3: return .number(Double(bitPattern: chance.next()))
    case 7: return .sequence(items(depth: depth), layout())
    case 8, 9: return .mapping(entries(depth: depth), layout())
    default: return .text(text())
    }
  }

  private mutating func layout() -> Value.Layout {
    Int.random(in: 0...3, using: &chance) == 0 ? .flow : .block
  }

  private mutating func items(depth: Int) -> [Value] {
    (0..<Int.random(in: 0...4, using: &chance)).map { _ in tree(depth: depth - 1) }
  }

  private mutating func entries(depth: Int) -> [Value.Entry] {
    var keys: Set<String> = []
    return (0..<Int.random(in: 0...4, using: &chance)).compactMap { _ in
      let key = text()
      return keys.insert(key).inserted ? .init(key, tree(depth: depth - 1)) : nil
    }
  }
}

struct RoundTripTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `parsing what was written gives an equal tree, and writing that gives the same text`(
    seed: UInt64
  ) throws {
    var generator = TreeGenerator(chance: SeededGenerator(seed: seed))
    for _ in 0..<500 {
      let value = generator.tree(depth: 5)
      let text = Emitter.text(of: value)
      let parsed = try tree(text)
      try #require(parsed == value, "seed \(seed): \(text)")
      let again = Emitter.text(of: parsed)
      try #require(Emitter.text(of: tree(again)) == again, "seed \(seed): \(text)")
    }
  }
}
