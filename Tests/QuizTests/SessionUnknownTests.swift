// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What happens to who does not know, or does not come to the end of an answer.
struct SessionUnknownTests {
  @Test func `who does not know is told, and asked once more`() {
    var session = Transcript([Sessions.majority, Sessions.vote])
    session.clear()
    session.say("idk")
    #expect(
      session.text == """
        > idk

          ✗ Not known.

          Answer     3 servers
          Why        More than half of five.
          Source     §5.1
          Rated      again, comes again in 1 min (hard 6 min, good 10
                     min, easy 8 days)
          Id         majority

          Enter goes on; or hard, good, easy, quit:

        """)
    session.say("", "b", "", "back")
    #expect(session.text.contains("  You said   that you don't know\n"))
    session.say("", "")
    #expect(session.text.hasSuffix("Your answer (a number of servers):\n"))
    #expect(session.text.contains("──── Once more, 1 of 1 · "))
    #expect(session.events.told == ["answered majority again", "answered vote good"])
  }

  @Test(arguments: ["idk", ":idk", "I don't know", "reveal"])
  func `it may be said in several words`(line: String) {
    var session = Transcript([Sessions.agreement])
    session.say(line)
    #expect(session.events.told == ["answered agreement again"])
    #expect(session.practice.answers.last?.assessment == Assessment(points: 0, outOf: 3))
    #expect(session.practice.answers.last?.confirmedUnits == [])
    #expect(session.practice.answers.last?.answer == .unknown)
  }

  @Test func `it is for questions that are not answered yet`() {
    var session = Transcript([Sessions.majority])
    session.say("3")
    session.clear()
    session.say("idk")
    #expect(
      session.text == """
        > idk

          That is for a question; this one is answered.

          How sure are you, in % or from 1 to 5 (Enter: skip):

        """)
  }

  @Test func `a free answer is told as soon as it is given`() {
    var session = Transcript([Sessions.agreement])
    session.say("They agree.")
    #expect(session.events.told == ["given agreement"])
    session.say("", "all")
    #expect(session.events.told == ["given agreement", "answered agreement good"])
  }

  @Test func `what was typed before the input ended is kept`() {
    var session = Transcript([Sessions.agreement], isTerminal: true)
    session.say("They agree", "on one value")
    session.end()
    #expect(session.events.told == ["given agreement", "answered agreement, not settled"])
    #expect(session.practice.answers.last?.answer == .text("They agree\non one value"))
    #expect(session.text.contains("1 answer not confirmed; kept, not counted."))
  }

  @Test func `what was typed is kept by who looks back and leaves`() {
    var session = Transcript([Sessions.majority, Sessions.agreement], isTerminal: true)
    session.say("3", "", "", "They agree", ":back", ":quit")
    #expect(
      session.events.told == [
        "answered majority good", "given agreement", "answered agreement, not settled",
      ])
  }
}
