// SPDX-License-Identifier: MIT

extension Course {
  /// How a stub file's text stands to the solution that it belongs to.
  ///
  /// - Parameters:
  ///   - exercise: The stub file's text; `nil` if there is no such file.
  ///   - solution: The solution's text.
  ///   - file: What to call the solution's file in an error.
  /// - Throws: ``Failure`` where no stub can be derived from the solution.
  public static func standing(
    of exercise: String?, derivedFrom solution: String, file: String = "solution"
  ) throws(Failure) -> Standing {
    let derived = try stub(from: solution, file: file)
    guard let exercise else { return .missing }
    if exercise == derived { return .derived }
    return isUntouched(exercise) ? .outdated : .workedIn
  }

  /// Whether a text is a stub in which nobody has written, be it of this course or of an older one.
  ///
  /// It is if it holds an import and an enum, in the enum functions alone, in each function nothing
  /// but `todo()`, and no comment but documentation and the licence in the first line: a student's
  /// notes are work too. An empty file counts as untouched.
  public static func isUntouched(_ text: String) -> Bool {
    let code = SwiftCode(text)
    guard !code.hasRemarks else { return false }
    let condensed = code.condensed
    return condensed.isEmpty || condensed.wholeMatch(of: untouchedStub) != nil
  }

  /// A stub's code, with single spaces between its words.
  private static var untouchedStub: Regex<Substring> {
    /(?:public )?import Raft public enum \w+: \w+ \{(?: public static func [^{}]*\{ todo\(\) \})* \}/
  }
}
