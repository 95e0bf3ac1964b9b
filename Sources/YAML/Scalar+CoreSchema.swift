// SPDX-License-Identifier: MIT

/// What a plain scalar means: the core schema of YAML 1.2, section 10.3.2.
extension Scalar {
  /// What the scalar is.
  public var kind: Kind {
    guard style == .plain, mayBeMore else { return .text }
    return switch text {
    case "", "~", "null", "Null", "NULL": .nothing
    case "true", "True", "TRUE", "false", "False", "FALSE": .boolean
    case _ where Self.isInteger(text.utf8): .integer
    case _ where Self.isNumber(text.utf8): .number
    default: .text
    }
  }

  /// Whether the text begins as something other than text can begin. Most texts do not, and this is
  /// quick to see.
  private var mayBeMore: Bool {
    guard let first = text.utf8.first else { return true }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"): return true
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return text.utf8.count == 4
    case UInt8(ascii: "t"), UInt8(ascii: "T"): return text.utf8.count == 4
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return text.utf8.count == 5
    default: return false
    }
  }

  /// The truth that the scalar stands for, if it is one.
  public var boolean: Bool? {
    kind == .boolean ? text.lowercased() == "true" : nil
  }

  /// The whole number that the scalar stands for, if it is one and fits in 64 bits.
  public var integer: Int? {
    guard kind == .integer else { return nil }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
    return Int(text)
  }

  /// The number that the scalar stands for, whole or not, rounded to the nearest `Double`.
  public var number: Double? {
    switch kind {
    case .integer: integer.map(Double.init) ?? Double(text)
    case .number: Self.special(text) ?? Double(text)
    default: nil
    }
  }
}

extension Scalar {
  /// Whether a text has the form `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`.
  private static func isInteger(_ text: String.UTF8View) -> Bool {
    if text.starts(with: "0x".utf8) { return isRun(text.dropFirst(2), of: isHexadecimal) }
    if text.starts(with: "0o".utf8) { return isRun(text.dropFirst(2), of: isOctal) }
    return isRun(withoutSign(text), of: isDigit)
  }

  /// Whether a text has the form `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, or is one
  /// of the words for infinity and not-a-number.
  private static func isNumber(_ text: String.UTF8View) -> Bool {
    if special(String(text)) != nil { return true }
    let unsigned = withoutSign(text)
    let whole = unsigned.prefix(while: isDigit)
    var rest = unsigned.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return false }
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    return isRun(withoutSign(rest.dropFirst()), of: isDigit)
  }

  /// The value of a word for infinity or not-a-number.
  private static func special(_ text: String) -> Double? {
    switch text {
    case ".nan", ".NaN", ".NAN": .nan
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .infinity
    case "-.inf", "-.Inf", "-.INF": -.infinity
    default: nil
    }
  }

  private static func withoutSign(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let isSigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
    return Array(text.dropFirst(isSigned ? 1 : 0))
  }

  private static func isRun(_ text: some Collection<UInt8>, of test: (UInt8) -> Bool) -> Bool {
    !text.isEmpty && text.allSatisfy(test)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isOctal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
