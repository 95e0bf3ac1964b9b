// SPDX-License-Identifier: MIT

extension Course {
  /// The stub that a student starts from, derived from a solution's text.
  ///
  /// A marked part of a function's body becomes `todo()`. Marked declarations, which stand one level
  /// deep like the rules themselves, are left out together with the blank line before them. All else
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - solution: The solution's text.
  ///   - file: What to call the file in an error.
  /// - Throws: ``Failure`` with the line of a marker that has no counterpart, or that stands inside
  ///   another solution.
  public static func stub(
    from solution: String, file: String = "solution"
  ) throws(Failure) -> String {
    var stub: [Substring] = []
    var opening: Int?
    for (number, line) in zip(1..., lines(of: solution)) {
      switch (Marker(line), opening) {
      case (.begin, nil):
        opening = number
        beginSolution(at: line, in: &stub)
      case (.end, _?): opening = nil
      case (nil, nil): stub.append(line)
      case (nil, _?): continue
      case (.begin, let first?):
        throw Failure(
          file: file, line: number, problem: "the solution begun in line \(first) is not ended yet")
      case (.end, nil):
        throw Failure(file: file, line: number, problem: "there is no solution to end here")
      }
    }
    if let opening {
      throw Failure(file: file, line: opening, problem: "this solution is never ended")
    }
    return stub.joined(separator: "\n")
  }

  /// The text's lines, whichever way it ends them.
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// Puts into the stub what takes a solution's place.
  private static func beginSolution(at marker: Substring, in stub: inout [Substring]) {
    let indentation = marker.prefix { $0 == " " }
    if indentation.count > declarationIndentation {
      stub.append(indentation + "todo()")
    } else if stub.last?.allSatisfy(\.isWhitespace) == true {
      stub.removeLast()
    }
  }

  /// How far the declarations of a part are indented: one level.
  private static let declarationIndentation = 2
}

/// One of the two lines between which a solution stands.
private enum Marker {
  case begin
  case end

  /// The marker that a line is, if it is one.
  init?(_ line: Substring) {
    switch line.drop(while: \.isWhitespace) {
    case "// BEGIN SOLUTION": self = .begin
    case "// END SOLUTION": self = .end
    default: return nil
    }
  }
}
