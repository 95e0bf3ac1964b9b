// SPDX-License-Identifier: MIT

/// Texts in quotes.
extension LineReader {
  /// Reads a text in quotes.
  mutating func string() -> String? {
    guard position < end, bytes[position] == Self.quote else { return nil }
    let start = position + 1
    var close = start
    while close < end, bytes[close] != Self.quote, bytes[close] != Self.backslash { close += 1 }
    guard close < end else { return nil }
    guard bytes[close] == Self.quote else { return escapedString(from: start, to: close) }
    position = close + 1
    skipSpace()
    return String(decoding: bytes[start..<close], as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// Reads a string whose first backslash stands at a place.
  private mutating func escapedString(from start: Int, to backslash: Int) -> String? {
    var content = Array(bytes[start..<backslash])
    position = backslash
    while position < end, bytes[position] != Self.quote {
      if bytes[position] == Self.backslash {
        guard let scalar = escape() else { return nil }
        content.append(contentsOf: Array(String(scalar).utf8))
      } else {
        content.append(bytes[position])
        position += 1
      }
    }
    guard position < end else { return nil }
    position += 1
    skipSpace()
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
