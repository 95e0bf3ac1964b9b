// SPDX-License-Identifier: MIT

import Testing

struct BrokenMessageTests {
  @Test(arguments: cases)
  func `a mistake about links and messages is explained`(_ broken: Broken) {
    #expect(mistakes(in: Sample.steps(broken.text)) == broken.message)
  }

  private static let cases = [
    Broken(
      "groups that are no lists",
      "- partition: [A, [B, C]]",
      """
      one.yaml:10:17: error: expected a list of servers, found text 'A'
      10 |   - partition: [A, [B, C]]
         |                 ^
      """),
    Broken(
      "a link to itself",
      "- cut: {from: A, to: A}",
      """
      one.yaml:10:10: error: a server has no link to itself
      10 |   - cut: {from: A, to: A}
         |          ^
      """),
    Broken(
      "half a link",
      "- cut: {from: A}",
      """
      one.yaml:10:10: error: missing key 'to'
      10 |   - cut: {from: A}
         |          ^
         = expected to: a server
      """),
    Broken(
      "messages of an unknown kind",
      "- drop: {kind: AppendEntry}",
      """
      one.yaml:10:18: error: unknown kind of message 'AppendEntry'
      10 |   - drop: {kind: AppendEntry}
         |                  ^
         = expected one of: RequestVote, RequestVoteReply, AppendEntries, AppendEntriesReply, \
      request, reply, any; did you mean 'AppendEntries'?
      """),
    Broken(
      "an unknown key of messages",
      "- drop: {form: A}",
      """
      one.yaml:10:12: error: unknown key 'form'
      10 |   - drop: {form: A}
         |            ^
         = expected one of: kind, from, to, term, entries, positive, command; did you mean 'from'?
      """),
    Broken(
      "requests that say yes",
      "- drop: {kind: [request], positive: true}",
      """
      one.yaml:10:39: error: a request neither grants nor refuses anything
      10 |   - drop: {kind: [request], positive: true}
         |                                       ^
         = expected no 'positive', or a kind of reply
      """),
    Broken(
      "votes that carry commands",
      "- drop: {kind: RequestVote, command: x=1}",
      """
      one.yaml:10:40: error: only an AppendEntries carries commands
      10 |   - drop: {kind: RequestVote, command: x=1}
         |                                        ^
      """),
    Broken(
      "none of the messages",
      """
      - drop: {from: A}
        first: 0
      """,
      """
      one.yaml:11:12: error: expected a whole number from 1 to 1000000, found the number 0
      11 |     first: 0
         |            ^
      """),
    Broken(
      "held without a name",
      "- hold: {from: A}",
      """
      one.yaml:10:5: error: 'hold' needs 'as' beside it
      10 |   - hold: {from: A}
         |     ^
         = expected as: text
      """),
    Broken(
      "a release of what nobody holds",
      """
      - hold: {from: A}
        as: late
      - release: lat
      """,
      """
      one.yaml:12:14: error: nothing is ever held as 'lat'
      12 |   - release: lat
         |              ^
         = expected late; did you mean 'late'?
      """),
    Broken(
      "a release of what was lost",
      """
      - drop: {from: A}
        as: lost
      - release: lost
      """,
      """
      one.yaml:12:14: error: nothing is ever held as 'lost'
      12 |   - release: lost
         |              ^
         = expected a 'hold' or 'copy' with 'as: lost' in this file
      """),
    Broken(
      "a stop of an unknown order",
      "- stop: late",
      """
      one.yaml:10:11: error: no standing order is ever called 'late'
      10 |   - stop: late
         |           ^
         = expected an order with 'as: late' in this file
      """),
    Broken(
      "a stop of an order misspelt",
      """
      - drop: {}
        as: lost
      - stop: losst
      """,
      """
      one.yaml:12:11: error: no standing order is ever called 'losst'
      12 |   - stop: losst
         |           ^
         = expected lost; did you mean 'lost'?
      """),
    Broken(
      "a delivery of the first two and of the second",
      """
      - deliver: {from: A}
        first: 2
        nth: 2
      """,
      """
      one.yaml:12:10: error: 'first' and 'nth' exclude each other
      12 |     nth: 2
         |          ^
      """),
  ]
}
