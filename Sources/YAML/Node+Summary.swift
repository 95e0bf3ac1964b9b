// SPDX-License-Identifier: MIT

extension Node {
  /// What stands at the node, in a few words for a message: `text 'abc'`, `a list`, `nothing`.
  var summary: String {
    guard let scalar else { return "a \(kind.rawValue)" }
    return switch scalar.kind {
    case .nothing: "nothing"
    case .boolean: scalar.text
    case .integer, .number: "the number \(Self.shortened(scalar.text))"
    default: scalar.text.isEmpty ? "empty text" : "text '\(Self.shortened(scalar.text))'"
    }
  }

  /// The first line of a text, cut after 40 characters, with control characters made visible.
  static func shortened(_ text: String) -> String {
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.prefix(40)
    let end = line.count < text.unicodeScalars.count ? "…" : ""
    return Excerpt.visible(line) + end
  }
}
