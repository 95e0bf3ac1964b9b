// SPDX-License-Identifier: MIT

internal import Presentation

/// Writes a line of JSON: one object, its members in the order in which they are added.
///
/// The standard library's encoder gives members in no order or in that of the alphabet; a log that
/// people look into should begin with what matters.
struct LineWriter {
  private var text = "{"

  /// The line, with the break at its end.
  var line: String { text + "}\n" }

  /// Adds a text, if there is one.
  mutating func add(_ key: String, _ value: String?) {
    if let value { add(key, raw: value.quotedInJSON) }
  }

  /// Adds a number, if there is one.
  mutating func add(_ key: String, _ value: (some BinaryInteger)?) {
    if let value { add(key, raw: String(value)) }
  }

  /// Adds a list of texts.
  mutating func add(_ key: String, _ values: [String]) {
    add(key, raw: "[" + values.map(\.quotedInJSON).joined(separator: ",") + "]")
  }

  private mutating func add(_ key: String, raw value: String) {
    if text.count > 1 { text += "," }
    text += "\"\(key)\":\(value)"
  }
}
