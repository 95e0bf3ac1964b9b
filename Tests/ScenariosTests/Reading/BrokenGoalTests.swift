// SPDX-License-Identifier: MIT

import Testing

struct BrokenGoalTests {
  @Test(arguments: cases)
  func `a mistake about faults, goals and steps within steps is explained`(_ broken: Broken) {
    #expect(mistakes(in: Sample.steps(broken.text)) == broken.message)
  }

  private static let cases = [
    Broken(
      "an unknown fault",
      "- nemesis: [crash, crash-leeder]",
      """
      one.yaml:10:22: error: unknown move 'crash-leeder'
      10 |   - nemesis: [crash, crash-leeder]
         |                      ^
         = expected one of: crash, crash-leader, crash-midway, crash-all, partition, \
      isolate-leader, isolate, one-way, heal, timeout, slow; did you mean 'crash-leader'?
      """),
    Broken(
      "too many servers down",
      """
      - nemesis: crash
        max-down: 4
      """,
      """
      one.yaml:11:15: error: expected a whole number from 0 to 3, found the number 4
      11 |     max-down: 4
         |               ^
      """),
    Broken(
      "a clock without a pace",
      "- clock: A",
      """
      one.yaml:10:5: error: 'clock' needs 'percent' beside it
      10 |   - clock: A
         |     ^
         = expected percent: a whole number from 1 to 10000
      """),
    Broken(
      "a leader of the moment to elect",
      "- elect: leader",
      """
      one.yaml:10:12: error: unknown server 'leader'
      10 |   - elect: leader
         |            ^
         = expected one of: A, B, C
      """),
    Broken(
      "a loop without steps",
      "- repeat: 3",
      """
      one.yaml:10:5: error: 'repeat' needs 'steps' beside it
      10 |   - repeat: 3
         |     ^
         = expected steps: a list of steps
      """),
    Broken(
      "a loop of no rounds",
      """
      - repeat: 0
        steps: [heal]
      """,
      """
      one.yaml:10:13: error: expected a whole number from 1 to 10000, found the number 0
      10 |   - repeat: 0
         |             ^
      """),
    Broken(
      "an empty choice",
      "- either: [[]]",
      """
      one.yaml:10:14: error: this list is empty
      10 |   - either: [[]]
         |              ^
         = expected a step
      """),
    Broken(
      "a budget that limits nothing",
      """
      - budget: {kind: AppendEntries}
        steps: [heal]
      """,
      """
      one.yaml:10:13: error: this budget limits nothing
      10 |   - budget: {kind: AppendEntries}
         |             ^
         = expected one of: messages, bytes, writes, at-least
      """),
    Broken(
      "a budget misspelt",
      """
      - budget: {mesages: 3}
        steps: [heal]
      """,
      """
      one.yaml:10:14: error: unknown key 'mesages'
      10 |   - budget: {mesages: 3}
         |              ^
         = expected one of: messages, bytes, writes, at-least, kind, from, to, term, entries, \
      positive, command; did you mean 'messages'?
      """),
    Broken(
      "an unknown property",
      """
      - expect: {leads: A}
        as: agrement
      """,
      """
      one.yaml:11:9: error: unknown property 'agrement'
      11 |     as: agrement
         |         ^
         = expected one of: electionSafety, oneVotePerTerm, keptPromises, leaderAppendOnly, \
      logMatching, leaderCompleteness, stateMachineSafety, commitment, persistBeforePromising, \
      clientDurability, validity, agreement, termination, integrity, progress, budget, \
      expectation; did you mean 'agreement'?
      """),
    Broken(
      "always without an end",
      "- always: {leads: A}",
      """
      one.yaml:10:5: error: 'always' needs 'for' beside it
      10 |   - always: {leads: A}
         |     ^
         = expected for: a duration from 1us to 60m
      """),
    Broken(
      "mistakes inside of steps",
      """
      - repeat: 2
        steps:
          - crash: Z
          - either: [[heel], [heal: B]]
      """,
      """
      one.yaml:12:16: error: unknown server 'Z'
      12 |       - crash: Z
         |                ^
         = expected one of: A, B, C, leader, follower, any

      one.yaml:13:19: error: unknown verb 'heel'
      13 |       - either: [[heel], [heal: B]]
         |                   ^
         = expected a verb such as crash, partition or until; 'grader scenario schema' lists all; \
      did you mean 'heal'?

      one.yaml:13:33: error: 'heal' stands alone
      13 |       - either: [[heel], [heal: B]]
         |                                 ^
         = expected nothing after it
      """),
  ]
}
