// SPDX-License-Identifier: MIT

internal import Presentation
internal import YAML

extension Value {
  /// The value as JSON, indented, with its keys in their order. A number without a finite value is
  /// null.
  var json: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number.isFinite ? "\(number)" : "null"
    case .text(let words): text += words.quotedInJSON
    case .sequence(let items, _):
      Self.write(items, between: "[", "]", into: &text, indent: indent) { item, text in
        item.write(into: &text, indent: indent + 2)
      }
    case .mapping(let entries, _):
      Self.write(entries, between: "{", "}", into: &text, indent: indent) { entry, text in
        text += entry.key.quotedInJSON + ": "
        entry.value.write(into: &text, indent: indent + 2)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between opening: String, _ closing: String, into text: inout String,
    indent: Int, each write: (Item, inout String) -> Void
  ) {
    text += opening
    for (place, item) in items.enumerated() {
      text += (place == 0 ? "\n" : ",\n") + String(repeating: " ", count: indent + 2)
      write(item, &text)
    }
    text += items.isEmpty ? closing : "\n" + String(repeating: " ", count: indent) + closing
  }
}
