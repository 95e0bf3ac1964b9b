// SPDX-License-Identifier: MIT

extension Lesson {
  /// Something in a line of the text.
  struct Span {
    /// The number of the line.
    var number: Int

    /// What stands there.
    var text: String
  }

  /// What stands in backticks, outside of blocks.
  var codeSpans: [Span] {
    prose.flatMap { number, line in
      line.matches(of: /`([^`]+)`/).map { Span(number: number, text: String($0.1)) }
    }
  }

  /// Where links lead, outside of blocks.
  var links: [Span] {
    prose.flatMap { number, line in
      line.matches(of: /\]\(([^)]+)\)/).map { Span(number: number, text: String($0.1)) }
    }
  }

  /// The parts between `&&` in blocks of shell commands that build, test, run or install something.
  var shellCommands: [Span] {
    fences.filter { $0.language == "sh" }.flatMap { fence in
      fence.body.flatMap { index in
        lines[index].split(separator: " && ").map { Span(number: index + 1, text: String($0)) }
      }
    }
    .filter { ["swift ", "apt-get "].contains(where: $0.text.hasPrefix) }
  }

  /// The headings, without their signs.
  var headings: [Span] {
    prose.compactMap { number, line in
      line.wholeMatch(of: /#+ (.*)/).map { Span(number: number, text: String($0.1)) }
    }
  }

  /// What looks like a function in columns of tables that are headed `write` or `function`.
  var functionSpans: [Span] {
    var column: Int?
    return prose.flatMap { number, line -> [Span] in
      let cells = Self.cells(of: line)
      guard !cells.isEmpty, let known = column else {
        column = cells.isEmpty ? nil : cells.firstIndex(where: isHeadOfFunctions) ?? cells.count
        return []
      }
      let text = known < cells.count ? cells[known] : ""
      return text.matches(of: /`([a-z]+[A-Z]\w*)`/).map { Span(number: number, text: String($0.1)) }
    }
  }

  private func isHeadOfFunctions(_ cell: String) -> Bool {
    ["write", "function", "functions"].contains(cell.lowercased())
  }

  /// The cells of a line of a table; none if it is no such line.
  private static func cells(of line: String) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.split(separator: "|").map { $0.trimmingSpaces }
  }
}

extension Substring {
  /// The text without white space on either side.
  fileprivate var trimmingSpaces: String { String(drop(while: \.isWhitespace)).trimmingSpaces }
}
