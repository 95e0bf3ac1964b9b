// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// Rounds from beginning to end, as they are shown on a pipe.
struct RoundTests {
  @Test func `a mock interview reveals nothing until its end`() throws {
    var round = try RoundTranscript(.mock, minutes: 45)
    round.say("b", "Four.", "All agree.", "skip", "stop")
    #expect(
      round.shown() == """
        ──── Mock interview · 45 min · seed 1 ──────────────────────────
          Questions that get harder, then a design. Nothing is revealed
          until the end; then every answer is gone through, and there is
          a scorecard. Answer as you would aloud.
          skip leaves a question out, stop ends the interview and goes
          through your answers, quit leaves; time and help say more.
        ──── Question 1 · about 1 min · 45 min left ────────────────────
          How many of five servers are a majority?
          a) two
          b) three
          Your answer (a letter from a to b):
        > b
        ──── Follow-up · about 90 s · 45 min left ──────────────────────
          And of six?
          Your answer (in your own words):
        > Four.
        ──── Question 2 · about 5 min · 45 min left ────────────────────
          What is consensus?
          Your answer (in your own words):
        > All agree.
        ──── Question 3 · about 6 min · 45 min left ────────────────────
          What is wrong?
          1 │ func isUpToDate(_ index: Int, _ term: Int) -> Bool {
          2 │   index >= log.lastIndex
          3 │ }
          a) Terms are not compared.
          b) It should be greater.
          Your answer (a letter from a to b):
        > skip
        ──── Question 4 · about 5 min · 44 min left ────────────────────
          Three in the morning: two of three servers are gone. What now?
          Your answer (in your own words):
        > stop
        ──── The debrief ───────────────────────────────────────────────
          No clock any more. Your answers, one by one; you have the last
          word on the free ones.
        ──── Answer 1 · basic · Leader election ────────────────────────
          How many of five servers are a majority?
          You said   b) three
          ✓ Right.
          Answer     b) three
          Why        More than half of five.
          Options    a) two
                       – Two majorities of two can miss each other.
          Source     §5.1
        ──── Answer 2 · basic · Leader election ────────────────────────
          And of six?
          You said   Four.
          Good       Four.
          Did yours say so? (y for yes, p for partly, n for no):
        """)
    #expect(
      round.events == [
        "answered majority 1/1", "answered agreement 2/3, suggested", "skipped longest-log",
      ])
  }

  @Test func `what is over its time may be finished, and the rest is left out`() throws {
    var round = try RoundTranscript(.mock, minutes: 3)
    _ = round.shown()
    round.say("time", "b", after: 100)
    #expect(
      round.shown() == """
        > time
          80 s left.
          Your answer (a letter from a to b):
        > b
          Time is over. One question is left out.
        ──── The debrief ───────────────────────────────────────────────
          No clock any more. Your answers, one by one; you have the last
          word on the free ones.
        ──── Answer 1 · basic · Leader election ────────────────────────
          How many of five servers are a majority?
          You said   b) three
          ✓ Right.
          Answer     b) three
          Why        More than half of five.
          Options    a) two
                       – Two majorities of two can miss each other.
          Source     §5.1
        """)
    #expect(round.round.scorecard(date: "").unasked.map(\.title) == ["Design a lock."])
  }

  @Test func `questions give way to the design when its time has come`() throws {
    var round = try RoundTranscript(.mock, minutes: 45)
    _ = round.shown()
    round.say("a", after: 28 * 60)
    #expect(
      round.shown() == """
        > a
          Let us leave the other questions, so that there is time for a
          design.
        ──── Design · about 2 min · 17 min left ────────────────────────
          Design a lock.
          Ask what you need to know, one question at a time. State what
          you assume. An empty line ends this part.
          Your first question, or nothing to go on:
        """)
  }

  @Test(arguments: [("b", true), ("a", false), ("skip", false)])
  func `only a good answer is asked on`(answer: String, isAskedOn: Bool) throws {
    var round = try RoundTranscript(.mock, minutes: 45)
    _ = round.shown()
    round.say(answer)
    #expect(round.shown().contains("Follow-up") == isAskedOn)
  }

  @Test func `whoever leaves keeps what they answered, and what they began to answer`() throws {
    var round = try RoundTranscript(.mock, minutes: 45, isInteractive: true)
    round.say("b", "skip", "All agree")
    round.leave()
    #expect(round.round.isOver)
    #expect(round.events == ["answered majority 1/1", "answered agreement 2/3, suggested"])
    let card = round.round.scorecard(date: "")
    #expect(card.scores.map(\.basis) == [.key, .skipped, .suggested])
    #expect(card.unasked.map(\.question) == ["longest-log", "quorum-lost", "lock"])
  }

  @Test func `quit in the debrief leaves the rest as it is suggested`() throws {
    var round = try RoundTranscript(.operations, minutes: 30)
    round.say("no writes", "x", "y", "n")
    round.say("quit")
    #expect(round.round.isOver)
    #expect(round.events == ["answered quorum-lost 1/1, suggested", "settled quorum-lost 0/1"])
  }

  @Test func `what was not compared is kept, and counts for nothing`() throws {
    var round = try RoundTranscript(.mock, minutes: 45)
    round.say("b", "Four.")
    round.leave()
    let card = round.round.scorecard(date: "")
    #expect(card.scores.map(\.basis) == [.key, .unjudged])
    #expect(card.total == 1)
    #expect(card.markdown.contains("> Four."))
  }

  @Test func `the same seed gives the same round, byte for byte`() throws {
    var texts: [String] = []
    for _ in 1...2 {
      var round = try RoundTranscript(.mock, minutes: 45)
      round.say("b", "Four.", "All agree.", "a", "skip", "stop", "y", "all", "n", "all")
      texts.append(round.shown() + round.round.scorecard(date: "now").markdown)
    }
    #expect(texts[0] == texts[1])
  }

  @Test(arguments: [
    ("back", "There is no way back in an interview."),
    ("follow-up", "Follow-ups come by themselves here."),
    ("show", "Nothing is revealed before the end."),
    (":quitt", "There is no command :quitt; did you mean :quit?"),
    ("z", "That is none of them; answer with a letter from a to b."),
    ("", "Answer with a letter from a to b."),
  ])
  func `what can't be had is said in a sentence, and asked again`(
    line: String, sentence: String
  ) throws {
    var round = try RoundTranscript(.mock, minutes: 45)
    _ = round.shown()
    round.say(line)
    let shown = round.shown().split(separator: "\n").map { $0.trimmingPrefix("  ") }
    #expect(
      shown.dropFirst().map { String($0) } == [sentence, "Your answer (a letter from a to b):"])
  }
}
