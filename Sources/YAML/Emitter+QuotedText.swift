// SPDX-License-Identifier: MIT

extension Emitter {
  /// Text on one line: plain where that reads as the same text, else in quotes.
  enum QuotedText {
    /// The text as it is written.
    ///
    /// - Parameter isInside: whether it stands in brackets or braces, where commas end text.
    static func text(_ text: String, isInside: Bool) -> String {
      if isPlain(text, isInside: isInside) { return text }
      if !text.unicodeScalars.allSatisfy(\.isPrintable) { return doubleQuoted(text) }
      return text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
        ? singleQuoted(text) : "\"\(text)\""
    }

    private static func singleQuoted(_ text: String) -> String {
      "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    private static func doubleQuoted(_ text: String) -> String {
      "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case "\n": return "\\n"
      case "\r": return "\\r"
      case "\t": return "\\t"
      case "\0": return "\\0"
      case "\u{1B}": return "\\e"
      default: break
      }
      if scalar.isPrintable { return String(scalar) }
      return scalar.value < 0x100
        ? "\\x" + hexadecimal(scalar.value, digits: 2)
        : "\\u" + hexadecimal(scalar.value, digits: 4)
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
      let text = String(value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
  }
}

extension Emitter.QuotedText {
  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`<=".unicodeScalars)
  private static let brackets = Set(",[]{}:?".unicodeScalars)
  private static let numerals = Set("0123456789abcdefABCDEFxXoO_.:+-".unicodeScalars)
  private static let ambiguous: Set = ["y", "n", "yes", "no", "on", "off"]

  /// Whether a text without quotes reads as itself.
  private static func isPlain(_ text: String, isInside: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    if indicators.contains(first) || first == " " || last == " " || last == ":" { return false }
    if !scalars.allSatisfy(\.isPrintable) || text.hasPrefix("...") { return false }
    if isInside, scalars.contains(where: brackets.contains) { return false }
    if hasPair(scalars, ":", " ") || hasPair(scalars, " ", "#") { return false }
    return Scalar(text).kind == .text && !isAmbiguous(text)
  }

  /// Whether readers of YAML 1.1 might take a text for something else.
  private static func isAmbiguous(_ text: String) -> Bool {
    if ambiguous.contains(text.lowercased()) { return true }
    let startsLikeNumber = text.utf8.first.map { "0123456789.+".utf8.contains($0) } ?? false
    return startsLikeNumber && text.unicodeScalars.allSatisfy(numerals.contains)
  }

  /// Whether one character is followed by another anywhere. By scalars: a combining mark after
  /// either must not hide it.
  private static func hasPair(
    _ scalars: String.UnicodeScalarView, _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == first && $1 == second }
  }
}

extension Unicode.Scalar {
  /// Whether the character stands for itself in every kind of scalar. Tabs and line breaks of any
  /// kind don't; nor does what YAML forbids.
  var isPrintable: Bool {
    switch value {
    case 0x2028, 0x2029, 0xFEFF: false
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
