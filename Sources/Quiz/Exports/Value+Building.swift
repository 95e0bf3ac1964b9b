// SPDX-License-Identifier: MIT

internal import YAML

extension Value {
  /// A mapping of those keys that have a value.
  static func keys(_ entries: [(String, Value?)]) -> Value {
    .mapping(entries.compactMap { key, value in value.map { Entry(key, $0) } })
  }

  /// A list of texts; nothing where there are none.
  static func texts(_ texts: [String]) -> Value? {
    list(texts) { .text($0) }
  }

  /// A list of terms.
  static func terms(_ terms: [Int]) -> Value { .sequence(terms.map { .integer($0) }) }

  /// A list; nothing where it is empty.
  static func list<Item>(_ items: [Item], _ value: (Item) -> Value) -> Value? {
    items.isEmpty ? nil : .sequence(items.map(value))
  }

  /// A number, as a whole one if it is one.
  static func quantity(_ number: Double) -> Value {
    Int(exactly: number).map { .integer($0) } ?? .number(number)
  }

  /// A truth that goes without saying where it is false.
  static func flag(_ truth: Bool) -> Value? { truth ? .boolean(true) : nil }
}
