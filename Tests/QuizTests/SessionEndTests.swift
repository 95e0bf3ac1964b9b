// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What comes at the end: what was not known once more, and a summary.
struct SessionEndTests {
  @Test func `what was not known comes once more, in another order`() {
    var session = Transcript([Sessions.majority, Sessions.vote])
    session.say("2", "", "", "a", "", "")
    session.clear()
    session.say("2", "", "", "b", "", "")
    #expect(
      session.text == """
        > 2

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✗ Not right.
          • 2 servers
              – Two majorities of two can miss.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         majority

          Enter goes on; or hard, good, easy, back, quit:
        >

        ──── Once more, 2 of 2 · Leader election · basic ───────────────

          A follower has voted in term 3. A candidate of term 3 asks.
          What now?

          a) It grants the vote
          b) It refuses the vote
          c) It stands itself

          Your answer (a letter from a to c):
        > b

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✓ Right.

          Answer     b) It refuses the vote
          Why        A server votes for at most one candidate in a term.
          Options    a) It grants the vote
                       – It has one vote a term.
                     c) It stands itself
                       – Only its timer makes it stand.
          Source     §5.2
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         vote

          Enter goes on; or follow-up, again, hard, easy, back,
          quit:
        >

        ──── Summary ───────────────────────────────────────────────────

          Answered   2 questions, 0 right; the second time 1 of 2 right

        """)
    #expect(
      session.events.told == [
        "answered majority again", "answered vote again", "answered majority again",
        "answered vote good",
      ])
    #expect(session.practice.isOver)
  }

  @Test func `what is rated as known does not come again`() {
    var session = Transcript([Sessions.majority])
    session.say("2", "", "hard", "")
    #expect(session.practice.isOver)
    #expect(session.events.told == ["answered majority again", "rated 0 hard"])
  }

  @Test func `who quits sees what came of it`() {
    var session = Transcript(Sessions.bank.questions)
    session.say("b", "100", "", "a b", "50", "", "3", "", "", "skip")
    session.clear()
    session.say("quit")
    #expect(
      session.text == """
        > quit

        ──── Summary ───────────────────────────────────────────────────

          Answered   3 questions, 2 right, 1 skipped
          Sureness   75 % on average, and right 1 time of 2

        """)
    session.say("3")
    #expect(session.events.count == 4)
  }

  @Test func `an answer that was given before the input ended counts`() {
    var session = Transcript([Sessions.majority])
    session.say("3")
    session.clear()
    session.end()
    session.end()
    #expect(
      session.text == """

          ✓ Right.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         majority

        ──── Summary ───────────────────────────────────────────────────

          Answered   1 question, 1 right

        """)
    #expect(session.events.told == ["answered majority good"])
  }

  @Test func `a session in which nothing is answered says so`() {
    var session = Transcript([Sessions.majority])
    session.clear()
    session.end()
    #expect(
      session.text == """

        ──── Summary ───────────────────────────────────────────────────

          Nothing was answered.

        """)
  }
}
