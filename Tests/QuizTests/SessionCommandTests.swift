// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What may be said in place of an answer, and what ends a session.
struct SessionCommandTests {
  @Test func `who is misunderstood twice is told the ways out`() {
    var session = Transcript([Sessions.majority])
    session.clear()
    session.say("", "many", "3", "perhaps", "70")
    #expect(
      session.text == """
        >

          Answer with one number, such as 4 or 0.5 or 1,400.

          Your answer (a number of servers):
        > many

          Answer with one number, such as 4 or 0.5 or 1,400 (or skip, or
          quit).

          Your answer (a number of servers):
        > 3

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > perhaps

          Say how sure you are from 0 to 100 %, or from 1 to 5, or
          nothing.

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 70

          ✓ Right.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         majority

          Enter goes on; or again, hard, easy, quit:

        """)
    #expect(session.practice.answers.last?.confidence?.percent == 70)
  }

  @Test func `a question may be skipped`() {
    var session = Transcript([Sessions.majority, Sessions.vote])
    session.say("skip")
    session.clear()
    session.say("b", "", "")
    #expect(
      session.text == """
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

          Enter goes on; or follow-up, again, hard, easy, quit:
        >

        ──── Summary ───────────────────────────────────────────────────

          Answered   1 question, 1 right, 1 skipped

        """)
    #expect(session.events.told == ["skipped majority", "answered vote good"])
  }

  @Test func `an answer may be looked back at and rated otherwise`() {
    var session = Transcript([Sessions.majority, Sessions.vote])
    session.say("3", "", "")
    session.clear()
    session.say("back", "easy", "back", "")
    #expect(
      session.text == """
        > back

        ──── Looking back ──────────────────────────────────────────────

          How many of five servers are a majority?

          You said   3 servers

          ✓ Right.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         majority

          Enter returns; or again, hard, easy, quit:
        > easy

          Rated      easy, comes again in 8 days

          Enter returns; or again, hard, good, quit:
        > back

          There is nothing before.

          Enter returns; or again, hard, good, quit:
        >

        ──── 2 of 2 · Leader election · basic · one is right ───────────

          A follower has voted in term 3. A candidate of term 3 asks.
          What now?

          a) It grants the vote
          b) It refuses the vote
          c) It stands itself

          Your answer (a letter from a to c):

        """)
    #expect(session.events.told == ["answered majority good", "rated 0 easy"])
  }

  @Test func `what shows the evidence is refused until there is an answer`() {
    var session = Transcript([Sessions.majority])
    session.clear()
    session.say("show", "3", ":show", "", "show")
    #expect(
      session.text == """
        > show

          What shows it also gives it away; answer first, or skip.

          Your answer (a number of servers):
        > 3

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > :show

          What shows it also gives it away; answer first, or skip.

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          ✓ Right.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      good, comes again in 10 min (again 1 min, hard 6
                     min, easy 8 days)
          Id         majority

          Enter goes on; or again, hard, easy, quit:
        > show

          S1 ──▶ S2  RequestVote

          Enter goes on; or again, hard, easy, quit:

        """)
  }

  @Test func `a follow-up is answered aloud, or asked next`() {
    var session = Transcript([Sessions.vote, Sessions.majority])
    session.say("b", "")
    session.clear()
    session.say("follow-up", "", "follow-up")
    #expect(
      session.text == """
        > follow-up

          Follow-up  And after it restarts?

          Answer aloud, then Enter:
        >

          Answer     It knows its vote from disk.

          Enter goes on; or follow-up, again, hard, easy, quit:
        > follow-up

        ──── Follow-up · Leader election · basic · a number ────────────

          How many of five servers are a majority?

          Your answer (a number of servers):

        """)
  }

  @Test func `a command with a colon is meant for no answer, and a wrong one is set right`() {
    var session = Transcript([Sessions.agreement])
    session.clear()
    session.say(":bak", ":back")
    #expect(
      session.text == """
        > :bak

          There is no command :bak; did you mean :back?

          Your answer (in your own words):
        > :back

          There is nothing before.

          Your answer (in your own words):

        """)
  }

  @Test func `help lists the commands`() {
    var session = Transcript([Sessions.majority])
    session.say("3", "")
    session.clear()
    session.say("?")
    #expect(
      session.text == """
        > ?

          Commands   skip leaves a question unanswered, or what else is
                     asked for
                     idk says that you don't know: you are told, and
                     asked again soon
                     back shows the question before, with its answer
                     show draws the evidence happening, once the answer
                     is known
                     follow-up asks what an interviewer would ask next
                     again, hard, good, easy say how well you knew it,
                     in place of what was suggested
                     quit ends; everything answered is kept

          Where an answer could be meant, write a colon before a
          command: :back, :quit.

          Enter goes on; or again, hard, easy, quit:

        """)
  }
}
