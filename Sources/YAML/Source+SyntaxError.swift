// SPDX-License-Identifier: MIT

extension Source {
  /// The mistake behind a syntax error.
  func diagnostic(for error: SyntaxError) -> Diagnostic {
    let place = mark(at: error.position)
    if let tab = tabInIndentation(ofLine: place.line) {
      return diagnostic(.tab, at: tab)
    }
    let wording = localWording(of: error, at: place) ?? error.wording
    let start = mark(at: error.start)
    if wording.isAtStart { return diagnostic(wording, at: start) }
    let opened =
      wording.opening.flatMap { start.line < place.line ? $0 : nil }
      .map { "; the '\($0)' stands in line \(start.line)" } ?? ""
    return diagnostic(wording.message + opened, at: place, expected: wording.expected)
  }

  /// What an error means in view of the line on which it stands.
  private func localWording(of error: SyntaxError, at place: Mark) -> SyntaxError.Wording? {
    let line = text(ofLine: place.line).unicodeScalars
    let character = line.dropFirst(place.column - 1).first
    let before = line.prefix(place.column - 1)
    let isFirst = before.allSatisfy { $0 == " " }
    switch error.problem {
    case "found character that cannot start any token":
      return character.map { $0 == "\t" ? .tab : .reserved($0) }
    case "did not find expected key", "did not find expected node content":
      if character == ":" { return .missingKey }
      return isFirst || error.problem.hasSuffix("content") ? nil : .afterValue
    case "mapping values are not allowed in this context":
      return before.contains(":") ? nil : .misplacedKey
    default:
      return nil
    }
  }

  private func diagnostic(_ wording: SyntaxError.Wording, at mark: Mark) -> Diagnostic {
    diagnostic(wording.message, at: mark, expected: wording.expected)
  }

  /// The first tab before the first letter of a line: a likely cause of whatever went wrong there.
  private func tabInIndentation(ofLine line: Int) -> Mark? {
    let indentation = text(ofLine: line).unicodeScalars.prefix { $0 == " " || $0 == "\t" }
    guard let tab = indentation.firstIndex(of: "\t") else { return nil }
    let column = indentation.distance(from: indentation.startIndex, to: tab) + 1
    return Mark(line: line, column: column)
  }
}

extension SyntaxError.Wording {
  fileprivate static let tab = SyntaxError.Wording(
    message: "a tab can't be used as indentation", expected: "spaces")

  fileprivate static let missingKey = SyntaxError.Wording(message: "a key is missing before ':'")

  fileprivate static let afterValue = SyntaxError.Wording(
    message: "nothing may follow the value before this",
    expected: "a new line, or quotes around the whole text")

  fileprivate static let misplacedKey = SyntaxError.Wording(
    message: "a key can't stand here: it is indented too deep, or the line above lacks its ':'")

  fileprivate static func reserved(_ character: Unicode.Scalar) -> SyntaxError.Wording {
    SyntaxError.Wording(
      message: "a value can't begin with '\(character)'", expected: "quotes around such text")
  }
}
