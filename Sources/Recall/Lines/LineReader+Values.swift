// SPDX-License-Identifier: MIT

/// Values: going past any of them, and reading those that lines of the log have.
extension LineReader {
  /// Goes past a value and the space after it, if it is one and nested in others at most so deep: no
  /// line may take an endless stack.
  mutating func skipValue(depth: Int = 32) -> Bool {
    guard depth > 0, position < end else { return false }
    switch Unicode.Scalar(bytes[position]) {
    case "\"": return skipString() != nil
    case "[": return take("[") && list(until: "]") { $0.skipValue(depth: depth - 1) }
    case "{": return take("{") && list(until: "}") { $0.skipMember(depth: depth - 1) }
    default: return skipWord()
    }
  }

  private mutating func skipMember(depth: Int) -> Bool {
    skipString() != nil && take(":") && skipValue(depth: depth)
  }

  /// Goes past a number, or one of the words `true`, `false` and `null`.
  private mutating func skipWord() -> Bool {
    guard let word = word() else { return false }
    return Double(word) != nil || ["true", "false", "null"].contains(word)
  }

  /// Reads a number as it is written, or a word.
  mutating func word() -> String? {
    let start = position
    while position < end, Self.belongsToWord(bytes[position]) { position += 1 }
    guard position > start else { return nil }
    defer { skipSpace() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "0"..."9", "a"..."z", ".", "E", "+", "-": true
    default: false
    }
  }

  /// Reads a list of texts; what is in it besides is left out.
  mutating func strings() -> [String]? {
    guard take("[") else { return nil }
    var strings: [String] = []
    let isWhole = list(until: "]") { reader in
      if let string = reader.string() {
        strings.append(string)
        return true
      }
      return reader.skipValue()
    }
    return isWhole ? strings : nil
  }
}
