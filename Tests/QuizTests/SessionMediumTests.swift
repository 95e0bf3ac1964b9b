// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Quiz

/// Sessions for a screen reader, and for a narrow terminal.
struct SessionMediumTests {
  @Test func `nothing is drawn where that would not be heard`() {
    var session = Transcript([Sessions.outage, Sessions.steps], medium: Medium(isPlain: true))
    session.say("1", "4", "")
    #expect(
      session.text == """
        1 of 2, Leader election, basic, predict the outcome.
        Who leads at the end?
        Step 1: A and B time out and stand for election at the very same moment.
        Step 2: C votes for A, and D votes for B.
        Step 3: C stands; all vote for it.
        Option 1: A, in term 1
        Option 2: C, in term 2
        Your answer (a number from 1 to 2):
        > 1
        How sure are you, in % or from 1 to 5 (Enter: skip):
        > 4
        Not right.
        1) A, in term 1
        Reason: Two of four votes are no majority.
        Answer: 2) C, in term 2
        Why: C is the first to have three votes of four.
        Source: §5.2; Figure 2, Terms
        Rated: again, comes again in 1 min (hard 6 min, good 10 min, easy 8 days)
        Id: outage
        Enter goes on; or hard, good, easy, quit:
        >
        2 of 2, Leader election, intermediate, put in order.
        Put a write in order.
        Item 1: The leader applies it
        Item 2: A majority stores it
        Item 3: The leader appends it
        Your answer (all numbers in order, such as 2 3 1):

        """)
  }

  @Test func `lines keep to the width, and a title drops what there is no room for`() {
    let narrow = Medium(style: Style(width: 40, isUnicode: false), hasCursor: true)
    var session = Transcript([Sessions.outage], medium: narrow)
    session.say("1", "")
    #expect(
      session.text == """

        ---- 1 of 1 - Leader election - basic --

          Who leads at the end?

          1. A and B time out and stand for
             election at the very same moment.
          2. C votes for A, and D votes for B.
          3. C stands; all vote for it.

          1) A, in term 1
          2) C, in term 2

          Your answer (a number from 1 to
          2): > 1

          How sure are you, in % or from 1
          to 5 (Enter: skip): >

          x Not right.
          * 1) A, in term 1
              - Two of four votes are no
                majority.

          Answer     2) C, in term 2
          Why        C is the first to have
                     three votes of four.
          Source     section 5.2; Figure 2,
                     Terms
          Rated      again, comes again in 1 min
                     (hard 6 min, good 10 min,
                     easy 8 days)
          Id         outage

          Enter goes on; or hard, good,
          easy, quit:\u{20}
        """)
  }
  @Test func `a free answer begins on a line of its own, a short one behind its prompt`() {
    let terminal = Medium(style: Style(width: 64), hasCursor: true)
    var session = Transcript([Sessions.agreement], medium: terminal, isTerminal: true)
    #expect(session.text.hasSuffix("  Your answer (in your own words; an empty line ends it):\n"))
    session.say("They agree.", "")
    #expect(session.text.hasSuffix("  How sure are you, in % or from 1 to 5 (Enter: skip): "))
  }
}
