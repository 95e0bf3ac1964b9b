// SPDX-License-Identifier: MIT

import Testing

struct BrokenStepTests {
  @Test(arguments: cases)
  func `a step that is none is explained`(_ broken: Broken) {
    #expect(mistakes(in: Sample.steps(broken.text)) == broken.message)
  }

  private static let cases = [
    Broken(
      "an unknown verb",
      "- partiton: [[A], [B, C]]",
      """
      one.yaml:10:5: error: unknown verb 'partiton'
      10 |   - partiton: [[A], [B, C]]
         |     ^
         = expected a verb such as crash, partition or until; 'grader scenario schema' lists all; \
      did you mean 'partition'?
      """),
    Broken(
      "an unknown bare word",
      "- heel",
      """
      one.yaml:10:5: error: unknown verb 'heel'
      10 |   - heel
         |     ^
         = expected a verb such as crash, partition or until; 'grader scenario schema' lists all; \
      did you mean 'heal'?
      """),
    Broken(
      "a step without a verb",
      "- within: 2s",
      """
      one.yaml:10:5: error: this step has no verb
      10 |   - within: 2s
         |     ^
         = expected 'within' beside: elect, until, expect
      """),
    Broken(
      "two verbs in a step",
      """
      - crash: A
        restart: A
      """,
      """
      one.yaml:11:5: error: 'restart' is a second verb beside 'crash'
      11 |     restart: A
         |     ^
         = expected one verb in a step; is a '-' missing before this one?
      """),
    Broken(
      "an empty step",
      "-",
      """
      one.yaml:10:4: error: expected a step, found nothing
      10 |   -
         |    ^
      """),
    Broken(
      "a list for a step",
      "- [heal]",
      """
      one.yaml:10:5: error: expected a step, found a list
      10 |   - [heal]
         |     ^
      """),
    Broken(
      "an unknown server",
      "- crash: D",
      """
      one.yaml:10:12: error: unknown server 'D'
      10 |   - crash: D
         |            ^
         = expected one of: A, B, C, leader, follower, any
      """),
    Broken(
      "a server in lower case",
      "- crash: a",
      """
      one.yaml:10:12: error: unknown server 'a'
      10 |   - crash: a
         |            ^
         = expected one of: A, B, C, leader, follower, any; did you mean 'A'?
      """),
    Broken(
      "a word for a server that can't be meant",
      "- restart: leader",
      """
      one.yaml:10:14: error: 'leader' can't be meant here
      10 |   - restart: leader
         |              ^
         = expected one of: A, B, C, down
      """),
    Broken(
      "a verb without what it needs",
      "- crash",
      """
      one.yaml:10:5: error: 'crash' needs something after it
      10 |   - crash
         |     ^
         = expected something like crash: leader
      """),
    Broken(
      "a value for a verb that stands alone",
      "- heal: A",
      """
      one.yaml:10:11: error: 'heal' stands alone
      10 |   - heal: A
         |           ^
         = expected nothing after it
      """),
    Broken(
      "an unknown option",
      """
      - crash: A
        aftr: persist
      """,
      """
      one.yaml:11:5: error: unknown key 'aftr'
      11 |     aftr: persist
         |     ^
         = expected one of: after, before, nth; did you mean 'after'?
      """),
    Broken(
      "an option for a verb that has none",
      """
      - isolate: A
        for: 2s
      """,
      """
      one.yaml:11:5: error: unknown key 'for'
      11 |     for: 2s
         |     ^
         = expected nothing beside 'isolate'
      """),
    Broken(
      "waiting for what acts at once",
      """
      - crash: A
        within: 2s
      """,
      """
      one.yaml:11:5: error: 'crash' acts at once and waits for nothing
      11 |     within: 2s
         |     ^
         = expected no 'within', or a step of its own, such as until
      """),
    Broken(
      "an unknown effect",
      """
      - crash: A
        after: write
      """,
      """
      one.yaml:11:12: error: unknown effect 'write'
      11 |     after: write
         |            ^
         = expected one of: persist, send, reply, apply, accept, answer
      """),
    Broken(
      "a crash before and after",
      """
      - crash: A
        after: send
        before: reply
      """,
      """
      one.yaml:12:13: error: 'after' and 'before' exclude each other
      12 |     before: reply
         |             ^
      """),
    Broken(
      "a count without an effect",
      """
      - crash: A
        nth: 2
      """,
      """
      one.yaml:11:10: error: 'nth' of what?
      11 |     nth: 2
         |          ^
         = expected 'after' or 'before' beside it
      """),
    Broken(
      "a duration without a unit",
      "- wait: 200",
      """
      one.yaml:10:11: error: expected a duration, found the number 200
      10 |   - wait: 200
         |           ^
         = expected something like 250us, 150ms, 1s or 2m
      """),
    Broken(
      "no time to wait",
      "- wait: 0ms",
      """
      one.yaml:10:11: error: expected a duration from 1us to 60m, found text '0ms'
      10 |   - wait: 0ms
         |           ^
      """),
    Broken(
      "a time too long",
      "- wait: 61m",
      """
      one.yaml:10:11: error: expected a duration from 1us to 60m, found text '61m'
      10 |   - wait: 61m
         |           ^
      """),
    Broken(
      "a word for the whole cluster",
      "- crash: all",
      """
      one.yaml:10:12: error: unknown server 'all'
      10 |   - crash: all
         |            ^
         = expected one of: A, B, C, leader, follower, any
      """),
  ]
}
