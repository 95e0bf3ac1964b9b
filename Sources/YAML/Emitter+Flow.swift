// SPDX-License-Identifier: MIT

extension Emitter {
  /// What stands on one line: scalars, and lists and mappings in brackets and braces.
  enum FlowText {
    /// The longest key, written out, that needs no `?` before it: YAML's limit is 1024 characters.
    private static let longestKey = 1000

    /// A value on one line.
    ///
    /// - Parameter isInside: whether it stands in brackets or braces, where commas end text.
    static func text(_ value: Value, isInside: Bool = false) -> String {
      switch value {
      case .null: "null"
      case .boolean(let boolean): boolean ? "true" : "false"
      case .integer(let integer): String(integer)
      case .number(let number): text(number)
      case .text(let text): QuotedText.text(text, isInside: isInside)
      case .sequence(let items, _):
        "[" + items.map { text($0, isInside: true) }.joined(separator: ", ") + "]"
      case .mapping(let entries, _):
        "{" + entries.map(text).joined(separator: ", ") + "}"
      }
    }

    /// A key with its colon; a long one is marked with `?`, its colon after a line break.
    static func key(_ key: String, isInside: Bool = false, lineBreak: String) -> String {
      let text = QuotedText.text(key, isInside: isInside)
      return text.unicodeScalars.count > longestKey ? "? \(text)\(lineBreak):" : "\(text):"
    }

    private static func text(_ entry: Value.Entry) -> String {
      key(entry.key, isInside: true, lineBreak: " ") + " " + text(entry.value, isInside: true)
    }

    private static func text(_ number: Double) -> String {
      if number.isNaN { return ".nan" }
      if number.isInfinite { return number > 0 ? ".inf" : "-.inf" }
      return number.description
    }
  }
}
