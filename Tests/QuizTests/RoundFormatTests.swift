// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// The rounds other than a mock interview, as they are shown.
struct RoundFormatTests {
  @Test func `a design goes part by part, with answers to what is asked`() throws {
    var round = try RoundTranscript(.design, minutes: 45, isInteractive: true)
    round.say("How many locks are there?", "What colour?", "I assume three zones.", "")
    round.say("Acquire gives", "a token.", "", "skip", "They pause.", "", "stop")
    #expect(
      round.shown() == """
        ──── Design round · 45 min · seed 1 ────────────────────────────
          One problem for the whole time. You ask and design, the
          interviewer listens and probes. Then you compare with worked
          answers, and there is a scorecard.
          skip leaves a question out, stop ends the interview and goes
          through your answers, quit leaves; time and help say more.
        ──── Design · about 5 min · 45 min left ────────────────────────
          Design a lock.
          Ask what you need to know, one question at a time. State what
          you assume. An empty line ends this part.
          Your first question, or nothing to go on:
        > How many locks are there?
          Told       A thousand.
          Next question, or nothing to go on:
        > What colour?
          Your call: state an assumption, and go on.
          Next question, or nothing to go on:
        > I assume three zones.
          Noted.
          Next question, or nothing to go on:
        >
        ──── API and state · about 10 min · 44 min left ────────────────
          What do clients call, and what are they promised? What is
          kept, where, and how does it change?
          Your answer (in your own words; an empty line ends it):
        > Acquire gives
        > a token.
        >
        ──── The core · about 15 min · 44 min left ─────────────────────
          Walk me through the heart of it: how a request goes through,
          and why nothing bad can happen.
          Your answer (in your own words; an empty line ends it):
        > skip
        ──── Failures · about 10 min · 44 min left ─────────────────────
          Now break it. What happens when a server, a client, a disk or
          the network fails or is slow?
          Your answer (in your own words; an empty line ends it):
        > They pause.
        >
        ──── Trade-offs · about 3 min · 43 min left ────────────────────
          What did you give up for what? What would you do differently
          at ten times the size, and how do you know in production that
          it works?
          Your answer (in your own words; an empty line ends it):
        > stop
        ──── The debrief ───────────────────────────────────────────────
          No clock any more. Your answers, one by one; you have the last
          word on the free ones.
        ──── An answer aloud in 2 minutes ──────────────────────────────
          Briefly told.
          Enter goes on:
        """)
  }

  @Test func `a design is compared, graded by aspects, and placed`() throws {
    var round = try RoundTranscript(.design, minutes: 45)
    round.say("How many?", "", "acquire", "a token", "they pause", "nothing", "It is refused.")
    _ = round.shown()
    round.say("maybe", "y", "3", "1", "", "", "", "n")
    #expect(
      round.shown() == """
        > maybe
          Say y for yes, p for partly, or n for no; skip leaves it open.
          Did yours say so? (y for yes, p for partly, n for no):
        > y
        ──── Red flags ─────────────────────────────────────────────────
          1) Relies on a timeout.
          2) Uses two servers.
          Which of these were in yours? (numbers, or Enter for
          none):
        > 3
          Name red flags by their numbers, such as 1 3, or none.
          Which of these were in yours? (numbers, or Enter for
          none):
        > 1
        ──── Your design, idea by idea ─────────────────────────────────
          Suggested is what your words alone tell; you have the last
          word, and that sets the points. Enter takes what is suggested,
          and `all` takes it for all that are left.
          1 of 4     Scoping: Asks how many. (1 point)
          Suggested  yes, by “How many”
          Does your answer say so (y or n, Enter: y):
        >
          2 of 4     API: Acquire and release. (1 point)
          Suggested  yes, by “acquire”
          Does your answer say so (y or n, Enter: y):
        >
          3 of 4     Safety: Fencing tokens. (3 points)
          Suggested  yes, by “token”
          Does your answer say so (y or n, Enter: y):
        >
          4 of 4     Failures: Holders pause. (1 point)
          Suggested  yes, by “pause”
          Does your answer say so (y or n, Enter: y):
        > n
        ──── What an answer of each level contains ─────────────────────
          Junior     A key that expires.
          Senior     Tokens.
          Staff      Tokens, and a library that is hard to use wrongly.
          By its points yours is nearest to the senior one. Senior takes
          60 % of the design's points and at most one red flag, staff 85
          % and none.
        """)
    #expect(round.round.isOver)
    #expect(round.events == ["answered lock 6/6, suggested", "settled lock 5/6"])
    let card = round.round.scorecard(date: "")
    #expect(card.aspects.map(\.title) == ["Scoping", "API", "Safety", "Failures"])
    #expect(card.redFlags == ["Relies on a timeout."])
  }

  @Test func `code is pointed at, explained, and only then chosen about`() throws {
    var round = try RoundTranscript(.review, minutes: 20)
    round.say("two", "2", "Terms are ignored.", "a", "b")
    #expect(
      round.shown() == """
        ──── Code review round · 20 min · seed 1 ───────────────────────
          Code with mistakes in it, the way a colleague would send it.
          Say where you would stop reading, what is wrong, and what
          breaks. The answers come at the end.
          skip leaves a question out, stop ends the interview and goes
          through your answers, quit leaves; time and help say more.
        ──── Question 1 · about 2 min · 20 min left ────────────────────
          What is wrong?
          1 │ func isUpToDate(_ index: Int, _ term: Int) -> Bool {
          2 │   index >= log.lastIndex
          3 │ }
          The numbers of the lines that look wrong:
        > two
          Name the lines by their numbers, such as 3 or 4 5.
          The numbers of the lines that look wrong:
        > 2
        ──── Explain · about 2 min · 20 min left ───────────────────────
          What is wrong there? Explain it in your own words.
          Your answer (in your own words):
        > Terms are ignored.
        ──── Choose · about 3 min · 20 min left ────────────────────────
          And which of these is it?
          a) Terms are not compared.
          b) It should be greater.
          Your answer (a letter from a to b):
        > a
        ──── What breaks · about 1 min · 19 min left ───────────────────
          Which property breaks first in the run that shows it?
          a) Leader Completeness
          b) Election Safety
          c) State Machine Safety
          d) Leader Append Only
          Your answer (a letter from a to d):
        > b
        ──── The debrief ───────────────────────────────────────────────
          No clock any more. Your answers, one by one; you have the last
          word on the free ones.
        ──── Answer 1 · advanced · Safety ──────────────────────────────
          What is wrong there? Explain it in your own words.
          Your lines 2
          You said   Terms are ignored.
          Good       The last term counts before the length.
          Did yours say so? (y for yes, p for partly, n for no):
        """)
    round.say("y")
    #expect(
      round.shown() == """
        > y
        ──── Answer 2 · advanced · Safety ──────────────────────────────
          What is wrong?
          Your lines 2
          You said   a) Terms are not compared.
          ✓ Right.
          Answer     a) Terms are not compared.
          Why        The last term counts before the length.
          Options    b) It should be greater.
                       – A log of the same length is as good.
          Source     §5.4.1
        ──── Answer 3 · advanced · Safety ──────────────────────────────
          Which property breaks first in the run that shows it?
          You said   b) Election Safety
          ✗ Not right.
          • b) Election Safety
              – It is Leader Completeness that breaks first.
          Answer     a) Leader Completeness
          Why        The known bug that the snippet shows breaks Leader
                     Completeness.
          Source     §5.4.1
        """)
  }

  @Test func `an incident goes on whatever is answered`() throws {
    var round = try RoundTranscript(.operations, minutes: 30)
    round.say("I restart everything.", "I cry.", "Nothing.")
    #expect(
      round.shown() == """
        ──── Operations round · 30 min · seed 1 ────────────────────────
          You are on call. Each incident begins with an alert and goes
          on whatever you answer. What would have been good comes at the
          end.
          skip leaves a question out, stop ends the interview and goes
          through your answers, quit leaves; time and help say more.
        ──── Question 1 · about 5 min · 30 min left ────────────────────
          Three in the morning: two of three servers are gone. What now?
          Your answer (in your own words):
        > I restart everything.
        ──── It goes on · about 90 s · 30 min left ─────────────────────
          Both disks are lost. What do you do?
          Your answer (in your own words):
        > I cry.
        ──── It goes on · about 90 s · 30 min left ─────────────────────
          What do you write into the report?
          Your answer (in your own words):
        > Nothing.
        ──── The debrief ───────────────────────────────────────────────
          No clock any more. Your answers, one by one; you have the last
          word on the free ones.
        ──── Answer 1 · advanced · Running a cluster ───────────────────
          Three in the morning: two of three servers are gone. What now?
          You said   I restart everything.
          Suggested is what your words alone tell; you have the last
          word, and that sets the points. Enter takes what is suggested,
          and `all` takes it for all that are left.
          1 of 1     Nothing can be committed. (1 point)
          Suggested  no
          Does your answer say so (y or n, Enter: n):
        """)
  }

  @Test func `evidence is shown in the debrief`() throws {
    var round = try RoundTranscript(.review, minutes: 20, isInteractive: true)
    round.say("2", "skip", "a", "skip")
    _ = round.shown()
    round.say("show")
    #expect(
      round.shown() == """
        > show
          the evidence of longest-log
          Enter goes on, or show:
        """)
  }

  @Test(arguments: [
    ("loc", "there is no design problem 'loc'; did you mean 'lock'?"),
    ("spaceship", "there is no design problem 'spaceship'; there are lock"),
  ])
  func `a problem that is not there is named`(id: String, sentence: String) throws {
    let bank = try Rounds.bank()
    #expect(throws: RoundRefusal(sentence: sentence)) {
      try Round(.design, of: bank, design: id, Round.Setting(seed: 1))
    }
  }

  @Test(arguments: [
    (Format.mock, "there are no questions to make a mock interview of"),
    (.design, "there is no design question with an interviewer's packet"),
    (.review, "there is no question of the kind bug to review"),
    (.operations, "there is no question of the topic operations"),
  ])
  func `a bank that lacks what a round takes is told so`(format: Format, sentence: String) {
    let bank = Bank(topics: [], questions: [])
    #expect(throws: RoundRefusal(sentence: sentence)) {
      try Round(format, of: bank, Round.Setting(seed: 1))
    }
  }
}
