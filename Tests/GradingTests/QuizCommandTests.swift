// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// `grader quiz` as somebody calls it.
@Suite(.enabled(if: Program.isBuilt, "the grader is not built"))
struct QuizCommandTests {
  private let kit: TemporaryKit

  init() throws {
    kit = try TemporaryKit()
    try kit.write("Questions.yaml", Self.questions)
  }

  private func quiz(_ arguments: String..., saying lines: [String] = []) throws -> Program {
    try Program(["quiz"] + arguments, in: kit.folder, lines: lines)
  }

  @Test func `what was mended is asked about once`() throws {
    try kit.write("state/consensus-kit/reflections.jsonl", Self.mended)
    let asked = try quiz("--seed", "1", saying: ["Election Safety", "", "all", ""])
    #expect(
      asked.output.hasPrefix(
        """

          1 question about what you mended, then 1 question, seed 1. `help` lists what
          may be said besides answers.

        ──── You mended this · Elections · intermediate · in your own words ────────────

          “A split vote” failed on 2026-07-04, and was mended on the same day. What was
          seen then: S1 and S3 both lead term 4. Which guarantee had broken, and why?

          Your answer (in your own words):

        """))
    #expect(asked.output.contains("\n──── 1 of 1 · Elections · basic · one is right ──"))
    let log = try kit.read("state/consensus-kit/reviews.jsonl")
    #expect(log.split(separator: "\n").count == 2)
    #expect(log.contains("\"question\":\"reflect-1\",\"revision\":1,\"level\":\"intermediate\""))
    #expect(log.contains("\"origin\":\"unconfirmed\""))
    #expect(log.contains("\"origin\":\"reflect\""))
    #expect(try !quiz("--seed", "1").output.contains("You mended this"))
  }

  @Test(arguments: [
    ["--no-reflect"], ["--cram"], ["--id", "one-vote"], ["--generated", "1"],
    ["--level", "basic"],
  ])
  func `it is not asked where something else is meant`(options: [String]) throws {
    try kit.write("state/consensus-kit/reflections.jsonl", Self.mended)
    let asked = try Program(["quiz", "--seed", "1"] + options, in: kit.folder)
    #expect(asked.status == 0)
    #expect(asked.output.contains("1 of 1"))
    #expect(!asked.output.contains("You mended this"))
  }

  @Test func `it can be turned off for good, and on again`() throws {
    try kit.write("state/consensus-kit/reflections.jsonl", Self.mended)
    let off = try quiz("--reflect", "off")
    #expect(
      off.output == """

          From now on gradings remember nothing of what breaks, and nobody asks about
          it. grader quiz --reflect on turns it on again.

        """)
    #expect(try !quiz("--seed", "1").output.contains("You mended this"))
    #expect(try quiz("--reflect", "on").status == 0)
    #expect(try quiz("--seed", "1").output.contains("You mended this"))
  }

  @Test func `it says what failed, and what it therefore asks about`() throws {
    try kit.write("state/consensus-kit/gradings.jsonl", Self.failed)
    let asked = try quiz("--from-failures", "--seed", "1")
    #expect(
      asked.output.hasPrefix(
        """

          Graded     31 of 40 scenarios passed, \(Self.noon)
          Broken     Election Safety, Progress
          To blame   Election.becomeLeader
          Unwritten  Safety.restore
          Topics     Elections

          1 question, seed 1. `help` lists what may be said besides answers.

        """))
  }

  @Test(arguments: [
    (["--count", "3", "--mock", "5m"], "A round chooses the questions itself; leave out --count."),
    (["--id", "one-vote", "--review"], "A round chooses the questions itself; leave out --id."),
    (
      ["--design", "--topic", "election"], "--design takes the id of a problem; leave out --level, "
    ),
    (["--from-failures", "--topic", "election"], "--from-failures chooses the topics itself; "),
    (["--generated", "3", "--count", "3"], "Give either --count or --generated."),
    (
      ["--id", "one-vote", "--count", "3", "--level", "basic"],
      "--id names the questions; leave out --count, --level, --topic, --kind."
    ),
    (["--reflect", "off", "--all"], "--reflect asks no questions; leave out --all."),
    (["--count", "0"], "--count must be from 1 to 1000."),
  ])
  func `what would be ignored is refused`(arguments: [String], message: String) throws {
    let result = try Program(["quiz"] + arguments, in: kit.folder)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Error: \(message)"), "\(result.errors)")
  }

  @Test func `an id that is none is set right`() throws {
    let result = try quiz("--id", "one-voet")
    #expect(result.status == 2)
    #expect(
      result.errors == "error: no question is called 'one-voet'; did you mean 'one-vote'?\n")
  }

  private static let questions = """
    topics:
      - {id: election, title: Elections, study: The paper, covers: [electionSafety]}
    questions:
      - id: one-vote
        level: basic
        topic: election
        kind: single
        prompt: How often may a server vote in a term?
        options:
          - {text: Once, correct: true}
          - {text: Twice, because: Two could win.}
          - {text: Always, because: Two could win.}
        answer: Once.
        sources: [§5.2]
    """

  private static let mended = """
    {"v":1,"event":"broke","id":"reflect-1","at":"2026-07-04T12:00:00Z","property":"electionSafety",\
    "scenario":"split-vote","title":"A split vote","sentence":"S1 and S3 both lead term 4",\
    "seed":3,"seeds":25}
    {"v":1,"event":"mended","id":"reflect-1","at":"2026-07-04T12:05:00Z"}

    """

  private static let failed = """
    {"v":1,"event":"graded","id":"a","at":"2026-07-04T12:00:00Z","subject":"exercises",\
    "scenarios":40,"passed":31,"properties":["electionSafety","progress"],\
    "functions":["becomeLeader"],"unwritten":["restore"],"tracks":["election"]}

    """

  /// Noon of that day in UTC, as clocks here show it.
  private static let noon: String = {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    return formatter.string(from: Date(timeIntervalSince1970: 1_783_166_400))
  }()
}
