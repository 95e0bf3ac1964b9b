// SPDX-License-Identifier: MIT

extension Value: ExpressibleByNilLiteral {
  /// No value.
  public init(nilLiteral: ()) { self = .null }
}

extension Value: ExpressibleByBooleanLiteral {
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension Value: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension Value: ExpressibleByStringInterpolation {
  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension Value: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral items: Value...) { self = .sequence(items) }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// A mapping, in the order of the literal.
  public init(dictionaryLiteral entries: (String, Value)...) {
    self = .mapping(entries.map { Entry($0, $1) })
  }
}
