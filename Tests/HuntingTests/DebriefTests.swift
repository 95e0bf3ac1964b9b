// SPDX-License-Identifier: MIT

import Presentation
import Quiz
import Recall
import Scenarios
import Testing

@testable import Hunting

struct `The end of a hunt` {
  private let named: [HuntRecord.Deed] = [
    Sample.caught, .named("handleRequestVote", isRight: true),
  ]

  private func debrief(
    _ deeds: [HuntRecord.Deed], _ scenarios: [Scenario] = [], takesSeveralLines: Bool = false
  ) throws -> Debrief {
    Debrief(
      try Sample.suspect(), Sample.investigation(deeds), scenarios, style: Style(),
      takesSeveralLines: takesSeveralLines)
  }

  private func text(_ step: Debrief.Step) -> String { Medium().text(step.screen) }

  @Test func `takes an explanation, shows the answer, and asks what of it was said`() throws {
    var debrief = try debrief(named, Sample.scenarios)
    #expect(
      text(debrief.begin()) == """

          Yes, the mistake is in Election.handleRequestVote.

          What does it do wrong, and what comes of it (in your own words):

        """)
    let answer = debrief.take("It votes twice.")
    #expect(answer.deeds == [.explained("It votes twice.")])
    #expect(
      text(answer).hasPrefix(
        """

        ──── Case 3805 was everybody-voted-for ─────────────────────────────────────────

          A server votes for every candidate of its term, whomever it has voted for
          before.

          In         Election.handleRequestVote
          Breaks     One Vote per Term, Election Safety
          Why        Two candidates win the same term, and each overwrites what the
                     other commits.
          Source     MIT 6.824 FAQ on the purpose of votedFor; §5.2

          The shortest run found that shows it:

        """))
    #expect(
      text(answer).hasSuffix(
        """

          You said   It votes twice.
          1 of 2     What is wrong: A server votes for every candidate of its term,
                     whomever it has voted for before.

          Did you say so (y or n):

        """))
    #expect(text(debrief.take("perhaps")) == "\n  Say y or n.\n\n  Did you say so (y or n):\n")
    #expect(debrief.take("y").deeds.isEmpty)
    let end = debrief.take("n")
    #expect(end.deeds == [.confirmed(["mistake"])])
    #expect(debrief.isOver)
    #expect(
      text(end) == """

          ✓ Case 3805 is solved. 9 of 10 points: 5 for the scenario, 3 for the function,
            1 for the explanation.

          Another case: swift run grader hunt --new

        """)
  }

  @Test func `takes several lines on a terminal, up to an empty one`() throws {
    var debrief = try debrief(named, takesSeveralLines: true)
    _ = debrief.begin()
    #expect(debrief.take("It votes").deeds.isEmpty)
    #expect(debrief.take("twice.").deeds.isEmpty)
    #expect(debrief.take("").deeds == [.explained("It votes\ntwice.")])
  }

  @Test func `takes an explanation that was given beforehand`() throws {
    var debrief = try debrief(named)
    #expect(debrief.begin(explanation: "It votes twice.").deeds == [.explained("It votes twice.")])
  }

  @Test func `asks once more where nothing was explained, and then nothing`() throws {
    var debrief = try debrief(named)
    _ = debrief.begin()
    let again = debrief.take("")
    #expect(again.deeds.isEmpty)
    #expect(
      text(again) == """

          A sentence will do. Another empty line closes the case without its points.

          What does it do wrong:

        """)
    #expect(debrief.take("  ").deeds == [.explained(""), .confirmed([])])
    #expect(debrief.isOver)
  }

  @Test func `goes on where it was left`() throws {
    var debrief = try debrief(named)
    _ = debrief.begin()
    #expect(text(debrief.finish()) == "\n  'swift run grader hunt name' goes on from here.\n")
    #expect(debrief.isOver)
    var later = try self.debrief(named + [.explained("It votes twice.")])
    #expect(text(later.begin()).contains("You said   It votes twice."))
    #expect(later.take("y").deeds.isEmpty)
    #expect(later.take("y").deeds == [.confirmed(["mistake", "consequence"])])
  }
}
