// SPDX-License-Identifier: MIT

/// Values, of which numbers and texts are kept.
extension LineReader {
  /// Reads a value that is nested in others at most so deep, so that no line takes an endless stack.
  mutating func value(_ depth: Int = 32) -> LineObject.Value? {
    guard depth > 0, position < end else { return nil }
    switch Unicode.Scalar(bytes[position]) {
    case "\"": return string().map { .text($0) }
    case "[": return array(depth)
    case "{": return skipObject(depth) ? .object : nil
    case "t": return takeWord("true") ? .truth(true) : nil
    case "f": return takeWord("false") ? .truth(false) : nil
    case "n": return takeWord("null") ? .null : nil
    default: return numeral()
    }
  }

  private mutating func array(_ depth: Int) -> LineObject.Value? {
    var values: [LineObject.Value] = []
    let isWhole =
      take("[")
      && list(until: "]") { reader in
        guard let value = reader.value(depth - 1) else { return false }
        values.append(value)
        return true
      }
    return isWhole ? .list(values) : nil
  }

  private mutating func skipObject(_ depth: Int) -> Bool {
    take("{")
      && list(until: "}") { reader in
        reader.string() != nil && reader.take(":") && reader.value(depth - 1) != nil
      }
  }

  private mutating func numeral() -> LineObject.Value? {
    let start = position
    while position < end, Self.belongsToNumber(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpace()
    if let number = UInt64(text) { return .whole(number) }
    return Double(text).map { .other($0) }
  }

  private static func belongsToNumber(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "0"..."9", ".", "e", "E", "+", "-": true
    default: false
    }
  }
}
