// SPDX-License-Identifier: MIT

import Grading
import Raft
import Testing
import YAML

@testable import Guidance

struct HintTests {
  private let book = HintBook(
    functions: [.startElection: ["What is new?", "The term is."]], scenarios: Sample.scenarios)

  private func text(_ topic: HintTopic) -> HintText {
    HintText(book.ladder(on: topic), roadmap: Sample.roadmap)
  }

  @Test(arguments: [
    ("startElection", HintTopic.function(.startElection)),
    ("Safety.restore", .function(.restore)),
    ("split", .scenario("split")),
  ])
  func `a word names a function or a scenario`(word: String, topic: HintTopic) throws {
    #expect(try book.topic(named: word) == topic)
  }

  @Test(arguments: [
    (
      "startElecton",
      "no function or scenario is called 'startElecton'; did you mean 'startElection'?"
    ),
    ("splitt", "no function or scenario is called 'splitt'; did you mean 'split'?"),
    (
      "Election.stepdwn",
      "no function or scenario is called 'Election.stepdwn'; did you mean 'Election.stepDown'?"
    ),
    ("xyz", "no function or scenario is called 'xyz'"),
    (
      "secret",
      "'secret' is hidden; its first hint comes with the report of its failure, and --reveal tells the others"
    ),
  ])
  func `a word that names none is answered with the nearest`(word: String, message: String) {
    #expect(throws: HintBook.UnknownTopic(description: message)) { try book.topic(named: word) }
  }

  @Test func `a hidden scenario's hints are told on request alone`() throws {
    #expect(try book.topic(named: "secret", isRevealing: true) == .scenario("secret"))
  }

  @Test func `a hint says how many there are and how to get the next`() {
    #expect(
      text(.function(.startElection)).text(of: 1) == """

        ──── startElection: hint 1 of 2 ────────────────────────────────────────────────

          What is new?

          Next   swift run grader hint startElection

        """)
  }

  @Test func `the last hint says so, and where to read`() {
    #expect(
      text(.function(.startElection)).text(of: 2) == """

        ──── startElection: hint 2 of 2 ────────────────────────────────────────────────

          The term is.

          That is the last hint; --again shows all of them, --from-start begins anew.
          Read   Exercises/Election/README.md, “1. Standing”

        """)
  }

  @Test func `hints that were taken are told again`() {
    #expect(
      text(.scenario("quiet")).text(upTo: 2) == """

        ──── quiet: hint 2 of 2 ────────────────────────────────────────────────────────

          1  Think.

          2  Think again.

          That is the last hint; --again shows all of them, --from-start begins anew.
          Read   Exercises/Election/README.md, “3. Quiet”

        """)
    #expect(
      text(.scenario("quiet")).text(upTo: 0) == """

        ──── quiet: 2 hints ────────────────────────────────────────────────────────────

          None was taken yet.

          Next   swift run grader hint quiet

        """)
  }

  @Test func `what was taken of what is a table`() {
    let rows = [
      HintListText.Row(topic: "startElection", taken: 2, count: 5),
      HintListText.Row(topic: "split-vote", taken: 0, count: 3),
    ]
    #expect(
      HintListText(rows).text == """

        ──── Hints taken ───────────────────────────────────────────────────────────────

          startElection  2 of 5
          split-vote     0 of 3

        """)
  }

  @Test func `a program reads the hint that was taken`() throws {
    let file = HintFile(book.ladder(on: .function(.startElection)), numbers: 2..<3)
    #expect(
      String(decoding: try file.json(), as: UTF8.self) == """
        {
          "count" : 2,
          "hints" : [
            "The term is."
          ],
          "number" : 2,
          "topic" : "startElection",
          "version" : 1
        }

        """)
  }

  @Test(arguments: [
    (
      "hints:\n  startElecton: [Think.]\n",
      """
      Hints.yaml:2:3: error: unknown key 'startElecton'
      2 |   startElecton: [Think.]
        |   ^
        = expected one of: startElection, handleRequestVote, handleRequestVoteReply, becomeLeader, \
      stepDown; did you mean 'startElection'?
      """
    ),
    (
      "hints:\n  stepDown: []\n",
      """
      Hints.yaml:2:13: error: this list is empty
      2 |   stepDown: []
        |             ^
        = expected a hint
      """
    ),
  ])
  func `a mistake in a file of hints is one message with its place`(text: String, message: String) {
    var description = ""
    do throws(Diagnostics) {
      _ = try HintBook(texts: [(.election, "Hints.yaml", text)])
    } catch {
      description = error.description
    }
    #expect(description == message)
  }

  @Test func `hints are read as paragraphs`() throws {
    let text = "hints:\n  stepDown:\n    - >\n      Who\n      knows?\n    - Nobody.\n"
    let book = try HintBook(texts: [(.election, "Hints.yaml", text)])
    #expect(book.ladder(on: .function(.stepDown)).hints == ["Who knows?", "Nobody."])
    #expect(book.ladder(on: .function(.restore)).hints == [])
  }
}
