// SPDX-License-Identifier: MIT

/// A sheet as HTML on a single line without tabs, as a field of an export has to be.
///
/// Nothing in it depends on a style sheet, and no quotation mark stands in it as it is.
enum HTML {
  /// Parts of a sheet, one below the other.
  static func render(_ blocks: [Sheet.Block]) -> String {
    blocks.map(render).joined()
  }

  private static func render(_ block: Sheet.Block) -> String {
    switch block {
    case .text(let text):
      Sheet.paragraphs(of: text).map { "<p>\($0.spoken)</p>" }.joined()
    case .picture(let lines):
      "<pre style=text-align:left>\(lines.map(\.escaped).joined(separator: "<br>"))</pre>"
    case .items(let items):
      "<p>\(items.map(render).joined(separator: "<br>"))</p>"
    case .list(let things):
      "<ul>" + things.map { "<li>\($0.spoken)</li>" }.joined() + "</ul>"
    case .heading(let words):
      "<p><b>\(words.spoken)</b></p>"
    }
  }

  private static func render(_ item: Asked.Item) -> String {
    ["<b>\(item.label.spoken)</b>", item.text.spoken].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text with what has a meaning in HTML escaped, and without line breaks and tabs.
  fileprivate var escaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case _ where character.isNewline: text += "<br>"
      case "\t": text += "  "
      default: text.append(character)
      }
    }
  }

  /// The text escaped, with what stands between backquotes as code.
  fileprivate var spoken: String {
    let parts = escaped.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return escaped }
    return zip(parts.indices, parts)
      .map { $0 % 2 == 1 ? "<code>\($1)</code>" : String($1) }.joined()
  }
}
