// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct FamilyDisagreementTests {
  private func question(_ key: Key) -> Question {
    Question(
      id: "q", level: .basic, topic: "quorums", kind: .single, prompt: "?", key: key, answer: "",
      sources: [])
  }

  private func single(_ text: String, means meaning: String? = nil) -> Question {
    let options = [
      Choice.Option("something else", isCorrect: false),
      Choice.Option(text, isCorrect: true, meaning: meaning),
    ]
    return question(.choice(Choice(options, allowsSeveral: false)))
  }

  private func several(_ right: [String], among names: [String]) -> Question {
    let options = names.map { Choice.Option($0, isCorrect: right.contains($0)) }
    return question(.choice(Choice(options, allowsSeveral: true)))
  }

  @Test(
    arguments: [
      ("4", .number(4)), ("Yes", .truth(true)), ("no", .truth(false)), ("true", .truth(true)),
      ("S1, S2", .servers(["S1", "S2"])), ("S2 and S1", .servers(["S1", "S2"])),
      ("none", .servers([])), ("1 1 4", .log([1, 1, 4])), ("1, 1, 4", .log([1, 1, 4])),
    ] as [(String, Finding)])
  func `an option says what was found, or means it`(text: String, finding: Finding) {
    #expect(single(text).disagreement(with: finding) == nil)
    #expect(single("in other words", means: text).disagreement(with: finding) == nil)
  }

  @Test(
    arguments: [
      ("5", .number(4), "the key says 5, but the computation finds 4"),
      ("It refuses", .truth(true), "the key says It refuses, but the computation finds true"),
      (
        "S1", .servers(["S1", "S2"]), "the key says S1, but the computation finds S1, S2"
      ),
      ("S1", .servers([]), "the key says S1, but the computation finds none"),
      ("1 1", .log([1, 1, 4]), "the key says 1 1, but the computation finds 1 1 4"),
    ] as [(String, Finding, String)])
  func `a wrong option is told with what was found`(
    text: String, finding: Finding, message: String
  ) {
    #expect(single(text).disagreement(with: finding) == message)
  }

  @Test func `all right options are compared with all servers`() {
    let question = several(["A", "B"], among: ["A", "B", "C"])
    #expect(question.disagreement(with: .servers(["B", "A"])) == nil)
    #expect(
      question.disagreement(with: .servers(["A", "C"]))
        == "the key says that A and B are right, but A and C are")
    #expect(
      question.disagreement(with: .servers([]))
        == "the key says that A and B are right, but none are")
  }

  @Test func `a number has to be exact, whatever an answer may be off by`() {
    let exact = question(.number(Quantity(4)))
    #expect(exact.disagreement(with: .number(4)) == nil)
    #expect(exact.disagreement(with: .number(5)) == "the key says 4, but it is 5")
    let rough = question(.number(Quantity(4.5, tolerance: 0.5)))
    #expect(rough.disagreement(with: .number(5)) == "the key says 4.5, but it is 5")
  }

  @Test func `a key of another form can't say it`() {
    #expect(
      question(.order(["a", "b", "c"])).disagreement(with: .number(4))
        == "the computation finds 4, which a key of this form can't say")
    #expect(
      several(["A", "B"], among: ["A", "B"]).disagreement(with: .number(4))
        == "the computation finds 4, which only one right option can say")
  }
}
