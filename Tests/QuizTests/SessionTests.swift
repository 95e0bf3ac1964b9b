// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// A question of each form from its title to how it is rated, as it is shown on a pipe.
struct SessionTests {
  @Test func `an option is asked for, graded and explained`() {
    var session = Transcript([Sessions.vote])
    session.say("a", "90")
    #expect(
      session.text == """

        ──── 1 of 1 · Leader election · basic · one is right ───────────

          A follower has voted in term 3. A candidate of term 3 asks.
          What now?

          a) It grants the vote
          b) It refuses the vote
          c) It stands itself

          Your answer (a letter from a to c):
        > a

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 90

          ✗ Not right.
          • a) It grants the vote
              – It has one vote a term.

          Answer     b) It refuses the vote
          Why        A server votes for at most one candidate in a term.
          Options    c) It stands itself
                       – Only its timer makes it stand.
          Source     §5.2
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         vote

          Enter goes on; or follow-up, hard, good, easy, quit:

        """)
  }

  @Test func `of several options the wrong and the missed ones are named`() {
    var session = Transcript([Sessions.several])
    session.say("a b", "")
    #expect(
      session.text == """

        ──── 1 of 1 · Leader election · basic · all that are right ─────

          What must be on disk before a server answers?

          a) currentTerm
          b) commitIndex
          c) log[]

          Your answer (one letter or several from a to c, such as a
          b):
        > a b

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✗ Not right.
          • b) commitIndex
              – It is worked out anew.
          • Missed: c) log[]

          Answer     a) currentTerm
                     c) log[]
          Why        Figure 2 lists currentTerm, votedFor and log[].
          Options    a) currentTerm
                       – Or it could vote twice in a term.
          Source     Figure 2
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         persistent

          Enter goes on; or hard, good, easy, quit:

        """)
  }

  @Test func `a number that was expected to be mistaken is explained`() {
    var session = Transcript([Sessions.majority])
    session.say("2 servers", "60 %")
    #expect(
      session.text == """

        ──── 1 of 1 · Leader election · basic · a number ───────────────

          How many of five servers are a majority?

          Your answer (a number of servers):
        > 2 servers

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 60 %

          ✗ Not right.
          • 2 servers
              – Two majorities of two can miss.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         majority

          Enter goes on; or hard, good, easy, quit:

        """)
  }

  @Test func `one of a unit is singular`() {
    var session = Transcript([Sessions.majority])
    session.clear()
    session.say("1", "")
    #expect(session.text.contains("• 1 server\n"))
  }

  @Test func `what stands wrong in an order is named`() {
    var session = Transcript([Sessions.steps])
    session.say("1 3 2", "")
    #expect(
      session.text == """

        ──── 1 of 1 · Leader election · intermediate · put in order ────

          Put a write in order.

          1) The leader applies it
          2) A majority stores it
          3) The leader appends it

          Your answer (all numbers in order, such as 2 3 1):
        > 1 3 2

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✗ Not right.
          • 1) The leader applies it
              – It comes after 2) A majority stores it.

          Answer     3) The leader appends it
                     2) A majority stores it
                     1) The leader applies it
          Why        An entry is committed once a majority stores it.
          Source     §5.3
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         steps

          Enter goes on; or hard, good, easy, quit:

        """)
  }

  @Test func `pairs are put together by number and letter`() {
    var session = Transcript([Sessions.roles])
    session.say("1a 2b", "")
    #expect(
      session.text == """

        ──── 1 of 1 · Safety · intermediate · put in pairs ─────────────

          Who does what?

          1) follower
          2) candidate

          a) asks for votes
          b) answers
          c) decides alone

          Your answer (a letter for each number, such as 1b 2c):
        > 1a 2b

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✗ Not right.
          • 1) follower
              – It does not go with a) asks for votes.
          • 2) candidate
              – It does not go with b) answers.

          Answer     1b follower: answers
                     2a candidate: asks for votes
          Why        Followers only answer.
          Options    c) decides alone
                       – Nobody does.
          Source     §5.1; Figure 4
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         roles

          Enter goes on; or hard, good, easy, quit:

        """)
  }

  @Test func `a schedule is followed to its outcome`() {
    var session = Transcript([Sessions.outage])
    session.say("2", "5")
    #expect(
      session.text == """

        ──── 1 of 1 · Leader election · basic · predict the outcome ────

          Who leads at the end?

          1. A and B time out and stand for election at the very same
             moment.
          2. C votes for A, and D votes for B.
          3. C stands; all vote for it.

          1) A, in term 1
          2) C, in term 2

          Your answer (a number from 1 to 2):
        > 2

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 5

          ✓ Right.

          Answer     2) C, in term 2
          Why        C is the first to have three votes of four.
          Options    1) A, in term 1
                       – Two of four votes are no majority.
          Source     §5.2; Figure 2, Terms
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         outage

          Enter goes on; or again, hard, easy, quit:

        """)
  }
}
