// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

/// Lines of the log, as they are written and read.
struct EntryTests {
  static let full = Review(
    id: "lx3k9q2a-1f3-4", at: noon + .milliseconds(250), card: "winners.basic",
    question: "winners.basic.17", revision: 2, level: "basic", topic: "election", kind: "open",
    origin: .mock, seed: .max, suggested: .again, rating: .good, confidence: 90, points: 3,
    outOf: 5, units: ["up-to-date", "majority"], answer: "A \"majority\"\nof all\t\\ servers, 2×",
    seconds: 41)

  @Test func `a review is one line`() {
    #expect(
      Entry.review(Self.full).line == """
        {"v":1,"event":"review","id":"lx3k9q2a-1f3-4","at":"2026-07-04T12:00:00.250Z",\
        "card":"winners.basic","question":"winners.basic.17","revision":2,"level":"basic",\
        "topic":"election","kind":"open","origin":"mock","seed":18446744073709551615,\
        "suggested":1,"rating":3,"confidence":90,"points":3,"out_of":5,\
        "units":["up-to-date","majority"],"seconds":41,\
        "answer":"A \\"majority\\"\\nof all\\t\\\\ servers, 2×"}

        """)
  }

  @Test func `what is not known is left out`() {
    #expect(
      Entry.review(review(7)).line == """
        {"v":1,"event":"review","id":"s-1-7","at":"2026-07-04T12:00:00.000Z",\
        "card":"log-matching","question":"log-matching","revision":1,"level":"basic",\
        "topic":"replication","kind":"single","origin":"quiz","suggested":3,"rating":3}

        """)
  }

  @Test(arguments: [
    Entry.review(full), .review(review(1)),
    .amendment(Amendment(id: "a", at: noon, review: "b", rating: .easy)),
    .amendment(
      Amendment(
        id: "a", at: noon, review: "b", rating: .hard, suggested: .good, points: -1, units: [])),
    .skip(Skip(id: "a", at: noon, card: "b", question: "c", origin: .cram)),
    .round(
      RoundResult(
        id: "a", at: noon, origin: .mock, questions: ["b", "c"], points: 12, outOf: 20,
        seconds: 2_700, scorecard: "/home/x/mock.md")),
  ])
  func `what is written is read again`(entry: Entry) throws {
    var reader = LineReader(Array(entry.line.utf8))
    let hasLine = reader.advance()
    let object = reader.object()
    let isOver = !reader.advance()
    #expect(hasLine && isOver)
    #expect(try Entry.read(#require(object)) == entry)
  }

  @Test(arguments: [
    "\u{0}\u{1F}\u{7F}", "a\r\nb", "🗳️ é e\u{301}", "\\u0041", "</script>", "\u{2028}", "",
  ])
  func `an answer may hold any character`(answer: String) {
    var review = review(1)
    review.answer = answer
    let line = Entry.review(review).line
    #expect(line.utf8.count { $0 == LineFile.lineBreak } == 1)
    #expect(History(lines: Array(line.utf8)).reviews.map(\.answer) == [answer])
  }

  @Test func `a long answer is cut`() {
    var review = review(1)
    review.answer = String(repeating: "é", count: 3_000)
    let read = History(lines: Array(Entry.review(review).line.utf8)).reviews.first
    #expect(read?.answer?.count == 2_000)
  }

  @Test func `escapes are read as JSON has them`() {
    let line =
      #"{"v":1,"event":"review","id":"a\u00e9\ud83d\uDDF3\ud83dx\/\b\f","#
      + #""at":"2026-07-04T12:00:00Z","card":"c","rating":3}"#
    let history = History(lines: Array(line.utf8))
    #expect(history.reviews.map(\.id) == ["aé🗳\u{FFFD}x/\u{8}\u{C}"])
  }

  @Test func `what a newer kit adds to a line does no harm`() {
    let line = """
      { "v" : 1, "event":"review","mood":{"a":[1,-2.5e3,{"b":null}],"c":true}, "x":[],"y":{},
      """
      + #" "id":"a","at":"2026-07-04T12:00:00Z","card":"c","origin":"duel","rating":3,"z":false }"#
    let history = History(lines: Array(line.utf8))
    #expect(history.faults == [])
    #expect(history.reviews.map(\.origin.rawValue) == ["duel"])
    #expect(history.reviews.allSatisfy { !$0.origin.schedules })
  }

  @Test(arguments: [
    "{", "{}", "x", "[]", "\"\"", "{\"v\":1}", "{\"v\":1,\"event\":\"review\"}",
    #"{"v":1,"event":"review","id":"a","at":"yesterday","card":"c","rating":3}"#,
    #"{"v":1,"event":"review","id":"a","at":"2026-07-04T12:00:00Z","card":"c","rating":5}"#,
    #"{"v":1,"event":"review","id":"a","at":"2026-07-04T12:00:00Z","rating":3}"#,
    #"{"v":1,"event":"review","id":"a","at":"2026-07-04T12:00:00Z","card":"c","rating":3}}"#,
    #"{"v":1,"event":"review","id":"a","at":"2026-07-04T12:00:00Z","card":"c","rating":3,}"#,
    #"{"v":"1","event":"review","id":"a","at":"2026-07-04T12:00:00Z","card":"c","rating":3}"#,
    #"{"v":1,"event":"review","id":"\u12"}"#, #"{"v":1,"event":"rev\"#, #"{"v":1e999}"#,
    String(repeating: "[", count: 100_000),
    "{\"v\":1,\"x\":" + String(repeating: "[", count: 100_000),
    "\u{0}\u{0}\u{0}",
  ])
  func `what is no line of the log is damaged`(line: String) {
    let history = History(lines: Array(line.utf8))
    #expect(history.reviews == [])
    #expect(history.faults == [History.Fault(line: 1, sort: .damaged)])
  }

  @Test func `every half of a line is damaged, and harms no other`() {
    let line = Array(Entry.review(Self.full).line.utf8)
    let next = Array(Entry.review(review(2)).line.utf8)
    for length in 1..<line.count - 1 {
      let history = History(lines: line[..<length] + [LineFile.lineBreak] + next)
      #expect(history.reviews.map(\.id) == ["s-1-2"])
      #expect(history.faults.map(\.line) == [1])
    }
  }

  @Test func `lines of a newer form are left out, and told of once`() {
    let lines = [
      Entry.review(review(1)).line, #"{"v":2,"event":"review","what":"ever"}"# + "\n", "half\n",
      #"{"v":3,"event":"dream"}"# + "\n", "\n", Entry.review(review(2)).line,
      #"{"v":1,"event":"dream","id":"a","at":"2026-07-04T12:00:00Z"}"#,
    ]
    let history = History(lines: Array(lines.joined().utf8))
    #expect(history.reviews.map(\.id) == ["s-1-1", "s-1-2"])
    #expect(
      history.notices(file: "reviews.jsonl") == [
        "reviews.jsonl:3: no whole line of the log, as after a crash while it was written; "
          + "left out, and left as it is",
        "reviews.jsonl:2 (and 1 more): written by a newer version of the kit; "
          + "left out, and left as it is",
      ])
  }
}
