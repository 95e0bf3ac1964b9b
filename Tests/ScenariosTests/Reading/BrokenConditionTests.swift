// SPDX-License-Identifier: MIT

import Testing

struct BrokenConditionTests {
  @Test(arguments: cases)
  func `a mistake in a condition is explained`(_ broken: Broken) {
    #expect(mistakes(in: Sample.steps("- until: \(broken.text)")) == broken.message)
  }

  private static let cases = [
    Broken(
      "an unknown condition",
      "{leeds: A}",
      """
      one.yaml:10:13: error: unknown condition 'leeds'
      10 |   - until: {leeds: A}
         |             ^
         = expected a condition such as leads, stores or answered; 'grader scenario schema' lists \
      all; did you mean 'leads'?
      """),
    Broken(
      "a word for a condition",
      "leads",
      """
      one.yaml:10:12: error: expected a condition such as {leads: A}, found text 'leads'
      10 |   - until: leads
         |            ^
      """),
    Broken(
      "an empty condition",
      "{}",
      """
      one.yaml:10:12: error: expected a condition such as {leads: A}, found a mapping
      10 |   - until: {}
         |            ^
      """),
    Broken(
      "an unknown leader",
      "{leads: D}",
      """
      one.yaml:10:20: error: unknown server 'D'
      10 |   - until: {leads: D}
         |                    ^
         = expected one of: A, B, C, leader
      """),
    Broken(
      "a leader without a name",
      "{leads: {term: 2}}",
      """
      one.yaml:10:20: error: missing key 'server'
      10 |   - until: {leads: {term: 2}}
         |                    ^
         = expected server: a server
      """),
    Broken(
      "nothing to look for",
      "{leads:}",
      """
      one.yaml:10:18: error: a ':' can't stand here
      10 |   - until: {leads:}
         |                  ^
         = expected quotes around text that contains ': '
      """),
    Broken(
      "an unknown server among several",
      "{up: [A, Q]}",
      """
      one.yaml:10:21: error: unknown server 'Q'
      10 |   - until: {up: [A, Q]}
         |                     ^
         = expected one of: A, B, C, all
      """),
    Broken(
      "a command that is a list",
      "{applied-by: {servers: 2, command: [x=1]}}",
      """
      one.yaml:10:47: error: expected a command, found a list
      10 |   - until: {applied-by: {servers: 2, command: [x=1]}}
         |                                               ^
         = expected something like x=1
      """),
    Broken(
      "more servers than there are",
      "{applied-by: {servers: 4, command: x=1}}",
      """
      one.yaml:10:35: error: expected a whole number from 1 to 3, found the number 4
      10 |   - until: {applied-by: {servers: 4, command: x=1}}
         |                                   ^
      """),
    Broken(
      "a missing part",
      "{stores: {on: A}}",
      """
      one.yaml:10:21: error: missing key 'commands'
      10 |   - until: {stores: {on: A}}
         |                     ^
         = expected commands: a command, or a list
      """),
    Broken(
      "a log told twice",
      "{log: {of: A, terms: [1], commands: [x=1]}}",
      """
      one.yaml:10:18: error: a log is told by its terms or by its commands
      10 |   - until: {log: {of: A, terms: [1], commands: [x=1]}}
         |                  ^
         = expected either 'terms' or 'commands'
      """),
    Broken(
      "a vote for oneself",
      "{granted: {voter: A, candidate: A}}",
      """
      one.yaml:10:22: error: a candidate's own vote is not asked for
      10 |   - until: {granted: {voter: A, candidate: A}}
         |                      ^
      """),
    Broken(
      "a name under which nothing is held",
      "{held: late}",
      """
      one.yaml:10:19: error: nothing is ever held as 'late'
      10 |   - until: {held: late}
         |                   ^
         = expected a 'hold' or 'copy' with 'as: late' in this file
      """),
    Broken(
      "no message at all",
      "{sent: {kind: reply, count: 0}}",
      """
      one.yaml:10:40: error: expected a whole number from 1 to 1000000, found the number 0
      10 |   - until: {sent: {kind: reply, count: 0}}
         |                                        ^
      """),
    Broken(
      "a mistake deep inside",
      "{any-of: [{leads: A}, {not: {alike: [A, E]}}]}",
      """
      one.yaml:10:52: error: unknown server 'E'
      10 | … - until: {any-of: [{leads: A}, {not: {alike: [A, E]}}]}
         |                                                    ^
         = expected one of: A, B, C, all
      """),
    Broken(
      "a list that is empty",
      "{all-of: []}",
      """
      one.yaml:10:21: error: this list is empty
      10 |   - until: {all-of: []}
         |                     ^
         = expected a condition such as {leads: A}
      """),
  ]
}
