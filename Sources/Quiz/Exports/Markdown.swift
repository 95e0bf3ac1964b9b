// SPDX-License-Identifier: MIT

internal import Presentation

/// A sheet as Markdown.
enum Markdown {
  /// Parts of a sheet, to be set one below the other with an empty line between.
  static func render(_ blocks: [Sheet.Block]) -> [String] {
    blocks.map(render)
  }

  private static func render(_ block: Sheet.Block) -> String {
    switch block {
    case .text(let text):
      Sheet.paragraphs(of: text).map { lines(of: escaped($0)) }.joined(separator: "\n\n")
    case .picture(let picture):
      fenced(picture)
    case .items(let items):
      items.map { item($0.text, mark: "**\(escaped($0.label))**") }.joined(separator: "\n")
    case .list(let things): things.map { item($0, mark: nil) }.joined(separator: "\n")
    case .heading(let words): "**\(escaped(words))**"
    }
  }

  /// Lines as they stand, between fences that are longer than any row of backquotes in them.
  private static func fenced(_ lines: [String]) -> String {
    let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }

  /// An item of a list, with a mark before its words.
  private static func item(_ text: String, mark: String?) -> String {
    let words = [mark, escaped(text)].compactMap(\.self).joined(separator: " ")
    let lines = words.split(whereSeparator: \.isNewline).joined(separator: " ").wrapped(to: 98)
    return zip(lines.indices, lines).map { ($0 == 0 ? "- " : "  ") + $1 }.joined(separator: "\n")
  }

  private static func lines(of text: String) -> String {
    text.wrapped(to: 100).joined(separator: "\n")
  }

  /// A text with what has a meaning in Markdown escaped, but for code between backquotes.
  static func escaped(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return withoutMarks(text, "\\`*_[]<>#|") }
    return zip(parts.indices, parts)
      .map { $0 % 2 == 1 ? "`\($1)`" : withoutMarks(String($1), "\\*_[]<>#|") }.joined()
  }

  private static func withoutMarks(_ text: String, _ marks: String) -> String {
    text.reduce(into: "") { $0 += marks.contains($1) ? "\\\($1)" : String($1) }
  }
}
