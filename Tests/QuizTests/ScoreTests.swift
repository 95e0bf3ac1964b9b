// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Quiz

struct ScoreTests {
  private func score(
    _ points: Int, of outOf: Int, _ dimension: Dimension = .knowledge, topic: String = "terms",
    basis: Score.Basis = .key, allowance: Int = 60
  ) -> Score {
    Score(
      title: "What *is* a term?", question: "q-\(topic)", topic: topic, dimension: dimension,
      points: points, outOf: outOf, basis: basis, allowance: allowance)
  }

  private func card(
    _ scores: [Score], unasked: [Score] = [], redFlags: [String] = []
  ) -> Scorecard {
    Scorecard(
      .mock, length: RoundLength(minutes: 45), seconds: 2_000, seed: 7, date: "2026-07-04 09:30",
      scores: scores, unasked: unasked, redFlags: redFlags,
      topics: [
        Topic(id: "terms", title: "Terms", study: "§5.1"),
        Topic(id: "safety", title: "Safety", study: "§5.4"),
        Topic(id: "paxos", title: "Paxos", study: "Lamport (2001)"),
      ])
  }

  @Test(arguments: [
    (0, Band.weak), (0.39, .weak), (0.4, .mixed), (0.64, .mixed), (0.65, .solid), (0.84, .solid),
    (0.85, .strong), (1, .strong),
  ])
  func `parts of the points have a word`(share: Double, band: Band) {
    #expect(Band(share) == band)
  }

  @Test func `an answer counts by the time allowed for it`() {
    let scores = [score(1, of: 1, allowance: 60), score(0, of: 3, allowance: 180)]
    #expect(scores.share == 0.25)
    #expect([Score]().share == nil)
  }

  @Test(arguments: [
    (9, 9, 0, Verdict.strong), (9, 9, 1, .ready), (9, 9, 2, .close), (9, 5, 0, .ready),
    (10, 3, 0, .close), (7, 7, 0, .ready), (6, 6, 0, .close), (5, 5, 0, .close), (4, 5, 0, .notYet),
  ])
  func `a verdict follows its rule`(
    knowledge: Int, design: Int, flags: Int, verdict: Verdict
  ) {
    let scores = [score(knowledge, of: 10), score(design, of: 10, .design)]
    let redFlags = (0..<flags).map { "flag \($0)" }
    #expect(card(scores, redFlags: redFlags).verdict == verdict)
  }

  @Test func `where hardly anything was answered there is no verdict`() {
    let unasked = [score(0, of: 1), score(0, of: 1), score(0, of: 1)]
    #expect(card([score(1, of: 1)], unasked: unasked).verdict == .tooLittle)
    #expect(card([score(0, of: 1, basis: .skipped)]).verdict == .tooLittle)
    #expect(card([]).verdict == .tooLittle)
  }

  @Test func `the weakest topic is studied first`() {
    let card = card([
      score(3, of: 5), score(9, of: 10, topic: "safety"), score(0, of: 5, topic: "paxos"),
    ])
    #expect(card.weakTopics.map(\.title) == ["Paxos", "Terms"])
    #expect(card.weakTopics.map(\.study) == ["Lamport (2001)", "§5.1"])
  }

  @Test func `the file says where every point comes from`() {
    var first = score(1, of: 3, .explaining, basis: .confirmed, allowance: 300)
    first.answer = "It is a # of things,\n\nor <b>so</b>."
    first.seconds = 200
    first.lessons = ["Terms only grow."]
    let last = score(0, of: 1, topic: "paxos", basis: .skipped)
    let card = card(
      [first, score(1, of: 1, topic: "safety"), last], unasked: [score(0, of: 1)],
      redFlags: ["Relies on a timeout."])
    #expect(
      card.markdown == """
        # Mock interview, 2026-07-04 09:30

        33 min of 45 min · 2 answered, 1 skipped, 1 not asked · seed 7

        ## In a word: not yet

        38 % of the points. Less than 50 % of the points. Below 40 % a dimension is weak, from 65 % solid, from 85 % strong. An answer counts by the time that an interviewer allows for it.

        This is a self-assessment. Keys grade what has one right answer; for free answers the points are what you confirmed, and nobody else has read them.

        ## By dimension

        | dimension | answers | points | |
        |---|--:|--:|---|
        | Facts and sums | 2 | 50 % | mixed |
        | Explaining | 1 | 33 % | weak |

        ## By topic

        | topic | answers | points | |
        |---|--:|--:|---|
        | Terms | 1 | 33 % | weak |
        | Safety | 1 | 100 % | strong |
        | Paxos | 1 | 0 % | weak |

        ## Red flags that you ticked

        - Relies on a timeout.

        ## What to study, the weakest first

        - Paxos (0 %): Lamport (2001)
        - Terms (33 %): §5.1

        ## Not asked

        - What \\*is\\* a term?

        ## Answer by answer

        ### 1. What \\*is\\* a term?

        1 of 3, as you confirmed · 3 min of 5 min · `q-terms`

        > It is a \\# of things,
        >
        > or \\<b\\>so\\</b\\>.

        - Terms only grow.

        ### 2. What \\*is\\* a term?

        1 of 1 · `q-safety`

        ### 3. What \\*is\\* a term?

        skipped · `q-paxos`

        """)
  }

  @Test func `the screen says the sum and what to study`() {
    let card = card([score(1, of: 3, .explaining), score(1, of: 1, topic: "safety")])
    #expect(
      Medium(style: Style(width: 64)).text(Screen(card.screen)) == """

        ──── Scorecard · 33 min of 45 min · 2 answered ─────────────────

          · In a word: close, with 67 % of the points.

          Facts and sums  100 %  strong  1 answer
          Explaining       33 %  weak    1 answer

          Terms    33 %  weak    1 answer
          Safety  100 %  strong  1 answer

          Study      Terms (33 %): §5.1
          Rule       At least 50 % of the points, but not what 'ready'
                     asks for. Below 40 % a dimension is weak, from 65 %
                     solid, from 85 % strong. An answer counts by the
                     time that an interviewer allows for it.

        """)
    #expect(
      Medium(isPlain: true).text(Screen(card.screen)) == """
        Scorecard, 33 min of 45 min, 2 answered.
        In a word: close, with 67 % of the points.
        Facts and sums  100 %  strong  1 answer
        Explaining       33 %  weak    1 answer
        Terms    33 %  weak    1 answer
        Safety  100 %  strong  1 answer
        Study: Terms (33 %): §5.1
        Rule: At least 50 % of the points, but not what 'ready' asks for. Below 40 % a dimension is weak, from 65 % solid, from 85 % strong. An answer counts by the time that an interviewer allows for it.

        """)
  }
}
