// SPDX-License-Identifier: MIT

/// A question on paper: what is read before the answer, and what after it.
///
/// What has no order of its own is shuffled as in a session, by the question's id alone, so that a
/// question that hasn't changed comes out as it did before.
struct Sheet {
  /// A part of a sheet.
  enum Block: Hashable {
    /// Paragraphs.
    case text(String)

    /// Lines whose columns matter.
    case picture([String])

    /// Things behind their labels.
    case items([Asked.Item])

    /// Things one below the other.
    case list([String])

    /// A few words over what follows.
    case heading(String)
  }

  /// The question, as it is put.
  let asked: Asked

  /// Where to look up the questions that it leads on to.
  let bank: Bank

  /// A question of a bank on paper.
  init(_ question: Question, of bank: Bank) {
    asked = Asked(question, seed: 0)
    self.bank = bank
  }

  var question: Question { asked.question }

  /// The parts of a text between empty lines, each in one line but for the items of lists.
  ///
  /// Where a line was broken only to fit a file, it goes on.
  static func paragraphs(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { lines in
        lines.dropFirst().reduce(String(lines.first ?? "")) { text, line in
          text + (line.beginsItem ? "\n" : " ") + line
        }
      }
  }
}

extension Substring {
  /// Whether the line begins an item of a list, such as `- ` or `2. `.
  fileprivate var beginsItem: Bool {
    let digits = prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? hasPrefix("- ") : self[digits.endIndex...].hasPrefix(". ")
  }
}
