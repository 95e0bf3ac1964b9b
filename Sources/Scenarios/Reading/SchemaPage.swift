// SPDX-License-Identifier: MIT

internal import Simulation

/// How the schema is laid out.
enum SchemaPage {
  static let width = 80

  static func heading(_ title: String) -> String {
    title + "\n" + String(repeating: "─", count: title.count)
  }

  /// A word with all that is said of it.
  static func entry(_ word: Word) -> String {
    let head = word.argument.map { "\(word.name): \($0)" } ?? word.name
    let fields = word.fields.filter { !MessageFilter.keys.contains($0) }
    let rows =
      fields.map { ("{\($0.name): \($0.value)}", $0.summary) }
      + word.options.map { ("\($0.name): \($0.value)", $0.summary) }
    return
      ([wrapped(head, indentation: 2), wrapped(word.summary, indentation: 6)]
      + table(rows, indentation: 6) + example(word)).joined(separator: "\n")
  }

  private static func example(_ word: Word) -> [String] {
    guard word.argument != nil else { return [] }
    return word.example.split(separator: "\n").enumerated().map { position, line in
      (position == 0 ? "      e.g. " : "           ") + line
    }
  }

  /// Keys with the forms of their values on the left, and what they mean on the right.
  static func table(_ rows: [(String, String)], indentation: Int) -> [String] {
    let column = min(rows.map(\.0.count).max() ?? 0, 28)
    return rows.map { head, summary in
      let gap = String(repeating: " ", count: max(0, column - head.count) + 2)
      return wrapped(
        head + gap + summary, indentation: indentation, hanging: indentation + column + 2)
    }
  }

  /// A text in lines that are not too wide.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - indentation: How many spaces its first line begins with.
  ///   - hanging: How many all others do; as many as the first if it is not given.
  static func wrapped(_ text: String, indentation: Int = 0, hanging: Int? = nil) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: indentation)
    var isFresh = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isFresh, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging ?? indentation)
        isFresh = true
      }
      line += isFresh ? String(word) : " " + word
      isFresh = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
