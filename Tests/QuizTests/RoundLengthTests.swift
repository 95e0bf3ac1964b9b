// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct RoundLengthTests {
  @Test(arguments: [
    ("45m", 45), ("45", 45), ("45 min", 45), ("90 minutes", 90), ("1h", 60), ("1h30m", 90),
    ("1h30", 90), ("1.5h", 90), ("2 hours", 120), ("1", 1), ("8h", 480),
  ])
  func `a length is read as people write it`(text: String, minutes: Int) throws {
    #expect(try RoundLength.read(text).minutes == minutes)
  }

  @Test(arguments: ["", "m", "45x", "forty", "-5", "1h2h", "4:30", "h30", "1e3", "٤٥"])
  func `what is no length is refused with an example`(text: String) {
    let refusal = NotUnderstood("a length is given in minutes or hours, such as 45m, 1h or 1h30m")
    #expect(throws: refusal) { try RoundLength.read(text) }
  }

  @Test(arguments: ["0", "0.4m", "9h", "99999999999999999999"])
  func `a length that no round has is refused`(text: String) {
    #expect(throws: NotUnderstood("a round takes from 1m to 8h")) { try RoundLength.read(text) }
  }

  @Test(arguments: [(45, "45 min"), (60, "1 h"), (90, "1 h 30 min")])
  func `a length is told as people say it`(minutes: Int, words: String) {
    #expect(RoundLength(minutes: minutes).words == words)
  }

  @Test(arguments: [
    (0, "6 min left"), (29, "6 min left"), (31, "5 min left"), (239, "2 min left"),
    (241, "119 s left"), (359, "1 s left"), (360, "time is over"), (1_000, "time is over"),
  ])
  func `a clock says what is left`(elapsed: Int, words: String) {
    let clock = Countdown(RoundLength(minutes: 6))
    #expect(clock.words(after: elapsed) == words)
    #expect(clock.isOver(after: elapsed) == (words == "time is over"))
  }
}
