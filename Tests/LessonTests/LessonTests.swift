// SPDX-License-Identifier: MIT

import Testing

/// Plays every command that a lesson shows, and compares what it prints with what the lesson shows.
///
/// What comments before a block can say is told at ``Setting``, how outputs are compared at
/// ``Alignment``. Two environment variables help authors: `LESSONS_ONLY` names the lessons to test, such
/// as `Exercises/Election/README.md`, with commas between them; with `LESSONS_UPDATE=1` what is printed
/// is written into the lesson where it shows something else.
@Suite(.enabled(if: Home.hasProgram, "the grader is not built"))
struct LessonTests {
  @Test(arguments: Lesson.chosen)
  func `every block of commands can be read`(lesson: Lesson) {
    for case .failure(let mistake) in lesson.examples { Issue.record("\(mistake)") }
  }

  @Test(arguments: Lesson.chosen.flatMap(\.examples).compactMap { try? $0.get() })
  func `commands do what the lesson says`(example: Example) throws {
    let deviations = try example.play()
    for case let deviation? in deviations {
      Issue.record("\(example.place)\n\(deviation.description)")
    }
    if LessonMending.isWanted { try LessonMending.mend(example, deviations) }
  }
}
