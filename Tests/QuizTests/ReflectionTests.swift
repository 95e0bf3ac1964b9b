// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// Questions about what was mended in one's own code.
struct ReflectionTests {
  static let vote = Reflection(
    id: "reflect-1", topic: Sessions.bank.topics[0],
    guarantee: .init(
      name: "One Vote per Term", demand: "A server gives one vote a term, across crashes (§5.2)."),
    scene: .init(
      title: "A vote outlives a crash", sentence: "S3 votes for both S1 and S2 in term 2",
      rule:
        "currentTerm, votedFor and log are on stable storage before an RPC is answered (Figure 2)."),
    function: "Safety.restore", broken: "2026-07-04", mended: "2026-07-05")

  private static let hidden: Reflection = {
    var reflection = vote
    (reflection.scene, reflection.function, reflection.mended) = (nil, nil, "2026-07-04")
    return reflection
  }()

  @Test func `it asks which guarantee had broken, and why`() {
    let question = Self.vote.question
    #expect(
      question.prompt == """
        “A vote outlives a crash” failed on 2026-07-04, and was mended on 2026-07-05. What was seen \
        then: S3 votes for both S1 and S2 in term 2. Which guarantee had broken, and why?
        """)
    #expect(question.topic == "election")
    #expect(question.kind == .open)
    #expect(question.sources == ["Thesis 3.4"])
    #expect(rubric(Self.vote).units.map(\.id) == ["guarantee", "deed", "cause", "rule"])
    #expect(rubric(Self.vote).fullPoints == 6)
  }

  @Test func `of a hidden scenario it names the guarantee, and asks what it demands`() {
    #expect(
      Self.hidden.question.prompt == """
        A hidden scenario failed on 2026-07-04, because your code broke One Vote per Term, and was \
        mended on the same day. What does One Vote per Term demand, and what in your code went against \
        it?
        """)
    #expect(rubric(Self.hidden).units.map(\.id) == ["guarantee", "cause"])
    #expect(!rubric(Self.hidden).units[0].patterns.contains(Phrase("One Vote per Term")))
  }

  @Test func `a rule that says no more than the guarantee is not asked for`() {
    var reflection = Self.vote
    reflection.scene?.rule = reflection.guarantee.demand
    #expect(rubric(reflection).units.map(\.id) == ["guarantee", "deed", "cause"])
  }

  @Test(arguments: [
    ("One vote per term was broken.", ["guarantee", "deed"]),
    ("It gave a vote twice.", []),
    ("Each server gives a single vote.", ["guarantee"]),
    ("My server voted for both in one term.", ["guarantee", "deed"]),
    ("I forgot to read votedFor in restore.", ["cause"]),
    ("Nothing was written to stable storage before the answer.", ["rule"]),
    ("It did not keep them on stable storage.", ["cause", "rule"]),
    ("No idea.", []),
  ])
  func `its ideas are found in other words`(answer: String, units: [String]) {
    let rubric = rubric(Self.vote)
    let findings = rubric.suggestion(for: answer).units
    #expect(zip(rubric.units, findings).filter(\.1.isFound).map(\.0.id) == units)
  }

  @Test(arguments: [vote, hidden])
  func `its model answer holds every idea, and no pattern has a flaw`(reflection: Reflection) {
    let rubric = rubric(reflection)
    let findings = rubric.suggestion(for: rubric.model).units
    #expect(findings.filter { !$0.isFound } == [])
    #expect(rubric.units.flatMap(\.patterns).compactMap(\.flaw) == [])
  }

  private func rubric(_ reflection: Reflection) -> Rubric {
    guard case .open(let rubric) = reflection.question.key else {
      return Rubric(units: [], model: "")
    }
    return rubric
  }
}
