// SPDX-License-Identifier: MIT

import Raft
import Testing

struct ReadingTests {
  private func lesson(_ text: String) -> Lesson { Lesson(path: "L.md", text: text) }

  @Test func `a block has its commands, their outputs and what comments say`() throws {
    let lesson = lesson(
      """
      Text `code`.

      <!-- with: startElection -->
      <!-- exit: 1 -->

      ```console
      $ swift run grader next
      first

      $ grader replay x
      ```
      """)
    let example = try #require(lesson.examples.first).get()
    #expect(example.place == "L.md:6")
    #expect(example.setting == Setting(written: RuleSet([.startElection]), exits: [1]))
    #expect(example.steps.map(\.command) == ["swift run grader next", "grader replay x"])
    #expect(example.steps.map(\.shown) == [["first", ""], []])
    #expect(example.steps.map(\.range) == [7..<9, 10..<10])
    #expect(lesson.codeSpans.map(\.text) == ["code"])
  }

  @Test(arguments: [
    ("with: all", RuleSet.all),
    ("with: Election propose", RuleSet(.election).union(RuleSet([.propose]))),
    (
      "with: all but restore Election",
      RuleSet.all.subtracting(RuleSet([.restore]))
        .subtracting(RuleSet(.election))
    ),
    ("with:", RuleSet()),
  ])
  func `functions, tracks and all but some can be written`(comment: String, rules: RuleSet) throws {
    var setting = Setting()
    try setting.heed(comment[...])
    #expect(setting.written == rules)
  }

  @Test func `an edit, inputs and exit codes are read`() throws {
    var setting = Setting()
    for comment in [
      #"edit: Election.swift "a "b"\n" => "" "#, "input: 3 | c |  | y", "input:", "exit: 0 2",
    ] { try setting.heed(comment[...]) }
    #expect(setting.edits == [Setting.Edit(file: "Election.swift", old: "a \"b\"\n", new: "")])
    #expect(setting.inputs == [["3", "c", "", "y"], [""]])
    #expect([0, 1, 2].map { setting.exit(of: $0) } == [0, 2, nil])
  }

  @Test(arguments: [
    ("with: stopElection", "'stopElection' is no function, no track, and not 'all'"),
    ("wiht: all", "unknown 'wiht:'; there are with, edit, input and exit"),
    ("edit: a => b", "an edit reads: edit: FILE \"old\" => \"new\""),
    ("exit: one", "'one' is no exit code"),
    ("a remark", "a comment before commands says 'with: …', 'edit: …' and the like"),
  ])
  func `a comment that is not understood is a mistake`(comment: String, problem: String) {
    let text = "<!-- \(comment) -->\n```console\n$ grader\n```"
    let mistakes = lesson(text).examples.compactMap { reading in
      if case .failure(let mistake) = reading { mistake.description } else { nil }
    }
    #expect(mistakes == ["L.md:1: \(problem)"])
  }

  @Test(arguments: [
    ("swift run grader quiz --count 5", ["quiz", "--count", "5"]),
    ("grader 'figure-*'  --json \"my file\"", ["figure-*", "--json", "my file"]),
    ("grader", []),
    ("git clone x", nil),
  ])
  func `commands are taken apart as a shell does it`(command: String, words: [String]?) {
    #expect(Command.words(of: command) == words)
  }

  @Test func `functions are looked for in their columns alone`() {
    let lesson = lesson(
      """
      | to | write |
      |---|---|
      | `lastIndex` | `log[index]`, `becomeLeader` |

      | a | function |
      |---|---|
      | `lastIndex` | `stepDown` |
      """)
    #expect(lesson.functionSpans.map(\.text) == ["becomeLeader", "stepDown"])
  }
}
