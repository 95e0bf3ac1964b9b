// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Ids, topics and follow-ups.
  static let names = [
    BrokenBank(
      "a topic that nobody declares",
      .single.replacing(
        "topic: election",
        with: "topic: elections"),
      says: """
        bank.yaml:7:12: error: unknown topic 'elections'
        7 |     topic: elections
          |            ^
          = expected one of: election, safety; did you mean 'election'?
        """),
    BrokenBank(
      "no topics at all", .single.replacing(BankText.topics, with: "questions:\n"),
      says: """
        bank.yaml:4:12: error: no topics are declared
        4 |     topic: election
          |            ^
          = expected a list of topics in this file, or another file that has one
        """),
    BrokenBank(
      "an id that stands twice",
      .single.followed(
        by: .numeric.replacing("majority-of-six", with: "one-vote")),
      says: """
        bank.yaml:16:9: error: the id 'one-vote' is taken by the question in line 5
        16 |   - id: one-vote
           |         ^
           = expected an id of its own
        """),
    BrokenBank(
      "a topic that is declared twice",
      .single.replacing(
        "id: safety",
        with: "id: election"),
      says: """
        bank.yaml:3:10: error: the id 'election' is taken by the topic in line 2
        3 |   - {id: election, title: Safety, study: The paper}
          |          ^
          = expected an id of its own
        """),
    BrokenBank(
      "a topic without anything to study",
      .single.replacing(
        ", study: The paper}\n  - {id: safety",
        with: ", study: \"\"}\n  - {id: safety"),
      says: """
        bank.yaml:2:45: error: expected what to read, found empty text
        2 |   - {id: election, title: Elections, study: ""}
          |                                             ^
        """),
    BrokenBank(
      "a follow-up to nowhere",
      .open.replacing(
        "- {ask: With one server down?, answer: The others go on.}",
        with: "- question: consensuss"),
      says: """
        bank.yaml:23:19: error: unknown question 'consensuss'
        23 |       - question: consensuss
           |                   ^
           = expected the id of a question of the bank; did you mean 'consensus'?
        """),
    BrokenBank(
      "a follow-up to itself",
      .open.replacing(
        "- {ask: With one server down?, answer: The others go on.}",
        with: "- question: consensus"),
      says: """
        bank.yaml:23:19: error: a question doesn't follow itself
        23 |       - question: consensus
           |                   ^
           = expected the id of another question
        """),
    BrokenBank(
      "a follow-up of two sorts",
      .open.replacing(
        "answer: The others go on.}",
        with: "question: consensus-x}"),
      says: """
        bank.yaml:23:10: error: 'ask' can't stand beside 'question'
        23 |       - {ask: With one server down?, question: consensus-x}
           |          ^
           = expected either ask and answer, or question

        bank.yaml:23:48: error: unknown question 'consensus-x'
        23 |       - {ask: With one server down?, question: consensus-x}
           |                                                ^
           = expected the id of a question of the bank; did you mean 'consensus'?
        """),
    BrokenBank(
      "a follow-up without its answer",
      .open.replacing(
        ", answer: The others go on.}",
        with: "}"),
      says: """
        bank.yaml:23:9: error: missing key 'answer'
        23 |       - {ask: With one server down?}
           |         ^
           = expected answer: what a good answer says
        """),
  ]
}
