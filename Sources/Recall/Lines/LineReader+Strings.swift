// SPDX-License-Identifier: MIT

/// Texts in quotes.
extension LineReader {
  /// Goes past a text in quotes and the space after it.
  ///
  /// - Returns: Where it stands, without its quotes; `nil` if there is none.
  mutating func skipString() -> Range<Int>? {
    guard position < end, bytes[position] == Self.quote else { return nil }
    let start = position + 1
    var close = start
    while close < end, bytes[close] != Self.quote {
      close += bytes[close] == Self.backslash ? 2 : 1
    }
    guard close < end else { return nil }
    position = close + 1
    skipSpace()
    return start..<close
  }

  /// Reads a text in quotes.
  mutating func string() -> String? {
    guard let part = skipString() else { return nil }
    guard bytes[part].contains(Self.backslash) else {
      return String(decoding: bytes[part], as: UTF8.self)
    }
    var inside = LineReader(bytes, in: part)
    return inside.unescaped()
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// Reads up to the end what has backslashes in it.
  private mutating func unescaped() -> String? {
    var content: [UInt8] = []
    while position < end {
      if bytes[position] == Self.backslash {
        guard let character = escape() else { return nil }
        content.append(contentsOf: Array(String(character).utf8))
      } else {
        content.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// Reads what a backslash stands before.
  private mutating func escape() -> Character? {
    guard position + 1 < end else { return nil }
    let sort = Unicode.Scalar(bytes[position + 1])
    position += 2
    switch sort {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u": return unicode()
    case "\"", "\\", "/": return Character(sort)
    default: return nil
    }
  }

  /// Reads the four digits of a code unit, and those of its other half where it has one. A half alone
  /// stands for nothing.
  private mutating func unicode() -> Character? {
    guard let first = codeUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else {
      return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
    }
    let hasOther = end - position >= 6 && bytes[position] == Self.backslash
    guard hasOther, bytes[position + 1] == UInt8(ascii: "u") else { return "\u{FFFD}" }
    position += 2
    guard let second = codeUnit() else { return nil }
    guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    let scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    return Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")
  }

  private mutating func codeUnit() -> UInt32? {
    guard end - position >= 4 else { return nil }
    defer { position += 4 }
    return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }
}
