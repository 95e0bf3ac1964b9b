// SPDX-License-Identifier: MIT

import Raft
import Testing

struct NameTests {
  @Test(
    .enabled(if: Home.hasProgram, "the grader is not built"), arguments: Lesson.chosen)
  func `commands in the text are known, with their options and ids`(lesson: Lesson) {
    let complaints = lesson.codeSpans.flatMap { span in
      CommandTree.program.complaints(about: Command.words(of: span.text) ?? []).map {
        "\(lesson.path):\(span.number): \($0)"
      }
    }
    expectNone(complaints)
  }

  @Test(
    .enabled(if: Home.hasProgram, "the grader is not built"), arguments: Lesson.chosen)
  func `commands for a shell are those of the README, or known`(lesson: Lesson) throws {
    let readme = try #require(Lesson(path: "README.md"))
    let known = readme.shellCommands.map(\.text)
    let unknown = lesson.shellCommands.filter { !known.contains($0.text) }
    let complaints = unknown.flatMap { span in
      let words = Command.words(of: span.text)
      let complaints = words.map { CommandTree.program.complaints(about: $0) }
      return (complaints ?? ["the README knows no '\(span.text)'"]).map {
        "\(lesson.path):\(span.number): \($0)"
      }
    }
    expectNone(complaints)
  }

  @Test(arguments: Lesson.chosen)
  func `links lead somewhere, and files are there`(lesson: Lesson) {
    expectNone(lesson.brokenLinks + lesson.missingFiles)
  }

  @Test(arguments: Lesson.chosen)
  func `whatever looks like an id is one`(lesson: Lesson) {
    let names = KitNames.ids.union(KitNames.others)
    let unknown = lesson.codeSpans.filter {
      $0.text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil && !names.contains($0.text)
    }
    expectNone(unknown.map { "\(lesson.path):\($0.number): nothing is called \($0.text)" })
  }

  @Test(arguments: Lesson.chosen)
  func `functions to write are functions of the kit`(lesson: Lesson) {
    let unknown = lesson.functionSpans.filter { !KitNames.functions.contains($0.text) }
    expectNone(unknown.map { "\(lesson.path):\($0.number): no function is called \($0.text)" })
  }

  @Test(arguments: Track.allCases)
  func `a track's lesson has a section for each milestone`(track: Track) throws {
    let lesson = try #require(Lesson(path: "Exercises/\(track.title)/README.md"))
    let numbered = lesson.headings.map(\.text).filter { $0.prefixMatch(of: /\d+\.[ ]/) != nil }
    #expect(numbered == zip(1..., MilestoneList(of: track).titles).map { "\($0). \($1)" })
  }

  private func expectNone(_ complaints: [String]) {
    for complaint in complaints { Issue.record(Comment(rawValue: complaint)) }
  }
}
