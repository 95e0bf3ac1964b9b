// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// Sessions that begin with what was mended.
struct SessionReflectionTests {
  private let mended = ReflectionTests.vote.question

  @Test func `it is told as such, comes first, has no schedule and no id to ask for`() {
    var session = Transcript([Sessions.majority], after: [mended])
    session.say("Two votes were given in one term, for I forgot votedFor.", "", "all")
    #expect(
      session.text == """

        ──── You mended this · Leader election · intermediate ──────────

          “A vote outlives a crash” failed on 2026-07-04, and was mended
          on 2026-07-05. What was seen then: S3 votes for both S1 and S2
          in term 2. Which guarantee had broken, and why?

          Your answer (in your own words):
        > Two votes were given in one term, for I forgot votedFor.

          How sure are you, in % or from 1 to 5 (Enter: skip):
        >

          Suggested is what your words alone tell; you have the last
          word, and that sets the points. Enter takes what is suggested,
          and `all` takes it for all that are left.

          1 of 4     One Vote per Term: A server gives one vote a term,
                     across crashes (§5.2). (2 points)
          Suggested  yes, by “votes were given in one term”, “term, for
                     I forgot votedFor”

          Does your answer say so (y or n, Enter: y):
        > all

          · 5 of 6 points.
          • Missed: What prevents it: currentTerm, votedFor and log are
            on stable storage before an RPC is answered (Figure 2).

          Model      It was One Vote per Term: A server gives one vote a
                     term, across crashes (§5.2). What was done against
                     it: S3 votes for both S1 and S2 in term 2. What let
                     it happen was in Safety.restore; what you changed
                     there, only you know. What prevents it:
                     currentTerm, votedFor and log are on stable storage
                     before an RPC is answered (Figure 2).
          Why        With the reference's Safety.restore in place of
                     yours, the failure had disappeared; `grader mutants
                     restore` plays known bugs of it. The code that
                     failed is gone, so no replay shows it any more.
                     “Leader election” has more questions of the kind:
                     `grader quiz --topic election`.
          Source     Thesis 3.4
          Rated      good

          Enter goes on; or again, hard, easy, quit:

        """)
    session.clear()
    session.say("")
    #expect(session.text.hasPrefix(">\n\n──── 1 of 1 · Leader election · basic · a number ──"))
  }

  @Test func `it comes once, known or not`() {
    var session = Transcript([], after: [mended])
    session.say("idk", "")
    #expect(session.practice.isOver)
    #expect(session.events.told == ["answered reflect-1 again"])
  }

  @Test func `it may be skipped`() {
    var session = Transcript([Sessions.majority], after: [mended])
    session.say("skip", "3", "", "")
    #expect(session.events.told == ["skipped reflect-1", "answered majority good"])
  }
}
