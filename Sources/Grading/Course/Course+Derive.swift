// SPDX-License-Identifier: MIT

public import Raft

extension Course {
  /// The stub that a student starts from, derived from a solution's text.
  ///
  /// A marked part of a function's body becomes `todo()`. Marked declarations, which stand one level
  /// deep like the rules themselves, are left out together with the blank line before them. All else
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - solution: The solution's text.
  ///   - kept: Rules whose functions are left as the solution has them, as if a student had written
  ///     them. Where the text holds one of them, marked declarations stay too.
  ///   - file: What to call the file in an error.
  /// - Throws: ``Failure`` with the line of a marker that has no counterpart, or that stands inside
  ///   another solution.
  public static func stub(
    from solution: String, keeping kept: RuleSet = [], file: String = "solution"
  ) throws(Failure) -> String {
    let lines = lines(of: solution)
    var draft = StubDraft(keeping: kept.intersection(RuleSet(lines.compactMap { $0.declaredRule })))
    for (number, line) in zip(1..., lines) {
      do throws(Misplacement) {
        try draft.take(line, number: number)
      } catch {
        throw Failure(file: file, line: number, problem: error.problem)
      }
    }
    if let opening = draft.opening {
      throw Failure(file: file, line: opening, problem: "this solution is never ended")
    }
    return draft.lines.joined(separator: "\n")
  }

  /// The text's lines, whichever way it ends them.
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }
}

/// A stub that grows while a solution is read line by line.
private struct StubDraft {
  /// The rules whose solutions stay, of those that the text declares.
  let kept: RuleSet

  /// The stub's lines so far.
  private(set) var lines: [Substring] = []

  /// The line in which the solution began that is being read, if one is.
  private(set) var opening: Int?

  /// Whether the solution that is being read stays.
  private var isStaying = false

  /// The rule that was declared last.
  private var rule: Rule?

  init(keeping kept: RuleSet) {
    self.kept = kept
  }

  /// Reads the next line of the solution.
  mutating func take(_ line: Substring, number: Int) throws(Misplacement) {
    switch (Marker(line), opening) {
    case (.begin, nil):
      opening = number
      beginSolution(at: line)
    case (.end, _?): opening = nil
    case (nil, nil):
      rule = line.declaredRule ?? rule
      lines.append(line)
    case (nil, _?): if isStaying { lines.append(line) }
    case (.begin, let first?):
      throw Misplacement(problem: "the solution begun in line \(first) is not ended yet")
    case (.end, nil): throw Misplacement(problem: "there is no solution to end here")
    }
  }

  /// Puts into the stub what takes a solution's place, unless the solution stays.
  private mutating func beginSolution(at marker: Substring) {
    let indentation = marker.prefix { $0 == " " }
    let isBody = indentation.count > Self.declarationIndentation
    isStaying = isBody ? rule.map(kept.contains) ?? false : !kept.isEmpty
    if isStaying { return }
    if isBody {
      lines.append(indentation + "todo()")
    } else if lines.last?.allSatisfy(\.isWhitespace) == true {
      lines.removeLast()
    }
  }

  /// How far the declarations of a part are indented: one level.
  private static let declarationIndentation = 2
}

/// Why a marker can't stand where it stands.
private struct Misplacement: Error {
  var problem: String
}

extension Substring {
  /// The rule whose function is declared in the line, if one is.
  fileprivate var declaredRule: Rule? {
    firstMatch(of: /static func (\w+)\(/).flatMap { Rule(rawValue: String($0.1)) }
  }
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
