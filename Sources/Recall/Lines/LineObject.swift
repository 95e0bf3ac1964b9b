// SPDX-License-Identifier: MIT

/// The object that a line of JSON holds. What its readers don't ask for does no harm.
struct LineObject {
  /// A member's value.
  enum Value {
    case text(String)
    case whole(UInt64)
    case other(Double)
    case list([Value])
    case object
    case truth(Bool)
    case null
  }

  private let members: [(key: String, value: Value)]

  init(_ members: [(key: String, value: Value)]) {
    self.members = members
  }

  private func value(_ key: String) -> Value? {
    members.first { $0.key == key }?.value
  }

  /// The text of a member; `nil` if it is missing or no text.
  func text(_ key: String) -> String? {
    guard case .text(let text) = value(key) else { return nil }
    return text
  }

  /// The number of a member; `nil` if it is missing, or no whole number of the type.
  func number<Number: FixedWidthInteger>(_ key: String) -> Number? {
    switch value(key) {
    case .whole(let number): Number(exactly: number)
    case .other(let number): Number(exactly: number)
    default: nil
    }
  }

  /// The moment that a member names; `nil` if it is missing or names none.
  func moment(_ key: String) -> Moment? {
    text(key).flatMap { Moment(iso8601: $0) }
  }

  /// The texts of a member; `nil` if it is missing or no list.
  func texts(_ key: String) -> [String]? {
    guard case .list(let values) = value(key) else { return nil }
    return values.compactMap {
      guard case .text(let text) = $0 else { return nil }
      return text
    }
  }
}
