// SPDX-License-Identifier: MIT

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
    if let value { add(key, raw: Self.quoted(value)) }
  }

  /// Adds a number, if there is one.
  mutating func add(_ key: String, _ value: (some BinaryInteger)?) {
    if let value { add(key, raw: String(value)) }
  }

  /// Adds a list of texts.
  mutating func add(_ key: String, _ values: [String]) {
    add(key, raw: "[" + values.map(Self.quoted).joined(separator: ",") + "]")
  }

  private mutating func add(_ key: String, raw value: String) {
    if text.count > 1 { text += "," }
    text += "\"\(key)\":\(value)"
  }

  /// The text as JSON writes it, on one line whatever is in it.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
