// SPDX-License-Identifier: MIT

import Testing

/// Commands in a block of a lesson, each with what it prints.
struct Example: Sendable {
  /// A command and what is shown of its output.
  struct Step: Sendable {
    /// The command as it is written, such as `swift run grader next`.
    var command: String

    /// What stands below it; nothing where its output is not told.
    var shown: [String]

    /// Where that is among the lesson's lines.
    var range: Range<Int>

    /// What is typed according to the lines that begin with `>`.
    var typed: [String] {
      shown.filter(Self.isTyped).map { String($0.dropFirst(2)) }
    }

    /// Whether a line shows what is typed rather than what is printed: it begins with `> `, or is `>`.
    static func isTyped(_ line: String) -> Bool { line == ">" || line.hasPrefix("> ") }
  }

  /// The lesson's path.
  var lesson: String

  /// The number of the line in which the block begins.
  var line: Int

  /// What the comments before the block say.
  var setting: Setting

  /// The block's commands.
  var steps: [Step]

  /// How far the block is indented.
  var indentation: Int

  /// The lesson and the line.
  var place: String { "\(lesson):\(line)" }
}

extension Example: CustomTestStringConvertible {
  var testDescription: String { place }
}

/// What can't be understood in a lesson.
struct LessonMistake: Error, CustomStringConvertible {
  /// The lesson and the line.
  var place: String

  /// What is wrong.
  var problem: String

  var description: String { "\(place): \(problem)" }
}
