// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Servers, logs and messages.
  static let clusters = [
    BrokenBank(
      "a leader that is no server",
      .log.replacing(
        "leader: S1",
        with: "leader: S7"),
      says: """
        bank.yaml:11:15: error: unknown server 'S7'
        11 |       leader: S7
           |               ^
           = expected one of: S1, S2, S3
        """),
    BrokenBank(
      "a vote for nobody known",
      .log.replacing(
        "vote: S1",
        with: "vote: Q1"),
      says: """
        bank.yaml:14:33: error: unknown server 'Q1'
        14 |         S2: {log: [1, 1], vote: Q1}
           |                                 ^
           = expected one of: S1, S2, S3
        """),
    BrokenBank(
      "a group with a stranger",
      .log.replacing(
        "[[S2, S3]]",
        with: "[[S2, S4]]"),
      says: """
        bank.yaml:16:21: error: unknown server 'S4'
        16 |       groups: [[S2, S4]]
           |                     ^
           = expected one of: S1, S2, S3
        """),
    BrokenBank(
      "a server in two groups",
      .log.replacing(
        "[[S2, S3]]",
        with: "[[S2, S3], [S3]]"),
      says: """
        bank.yaml:16:27: error: 'S3' is in a group already
        16 |       groups: [[S2, S3], [S3]]
           |                           ^
        """),
    BrokenBank(
      "a server in no group",
      .log.replacing(
        "[[S2, S3]]",
        with: "[[S2]]"),
      says: """
        bank.yaml:16:15: error: 'S3' is in none of the groups
        16 |       groups: [[S2]]
           |               ^
           = expected each server that is up in one of them
        """),
    BrokenBank(
      "a term that is no number",
      .log.replacing(
        "term: 2",
        with: "term: two"),
      says: """
        bank.yaml:13:36: error: expected a whole number, found text 'two'
        13 |         S1: {log: [1, 1, 2], term: two, commit: 2, down: true}
           |                                    ^
        """),
    BrokenBank(
      "an entry of no term",
      .log.replacing(
        "S3: [1]",
        with: "S3: [1, 0]"),
      says: """
        bank.yaml:15:17: error: expected the term of an entry, from 1 on, found the number 0
        15 |         S3: [1, 0]
           |                 ^
        """),
    BrokenBank(
      "a commit index beyond the log",
      .log.replacing(
        "commit: 2",
        with: "commit: 4"),
      says: """
        bank.yaml:13:47: error: the log of 'S1' ends before index 4
        13 |         S1: {log: [1, 1, 2], term: 2, commit: 4, down: true}
           |                                               ^
           = expected an index from 0 to 3
        """),
    BrokenBank(
      "a message to nobody",
      .vote.replacing(
        "to: S2",
        with: "to: S9"),
      says: """
        bank.yaml:13:37: error: unknown server 'S9'
        13 |         requestVote: {from: S1, to: S9, term: 2, lastLogIndex: 1, lastLogTerm: 1}
           |                                     ^
           = expected one of: S1, S2, S3
        """),
    BrokenBank(
      "a message to oneself",
      .vote.replacing(
        "to: S2",
        with: "to: S1"),
      says: """
        bank.yaml:13:37: error: 'S1' doesn't send to itself
        13 |         requestVote: {from: S1, to: S1, term: 2, lastLogIndex: 1, lastLogTerm: 1}
           |                                     ^
           = expected another server
        """),
    BrokenBank(
      "an unknown message",
      .vote.replacing(
        "requestVote:",
        with: "requestVotes:"),
      says: """
        bank.yaml:13:9: error: unknown word 'requestVotes'
        13 |         requestVotes: {from: S1, to: S2, term: 2, lastLogI…
           |         ^
           = expected one of: requestVote, appendEntries; did you mean 'requestVote'?
        """),
    BrokenBank(
      "a change of membership with one side",
      .log.replacing("groups: [[S2, S3]]", with: "configurations: [[S1, S2, S3]]"),
      says: """
        bank.yaml:16:23: error: a change of membership has two sides
        16 |       configurations: [[S1, S2, S3]]
           |                       ^
           = expected the old and the new servers, such as [[S1, S2, S3], [S1, S2, S4]]
        """),
    BrokenBank(
      "a message without its term", .vote.replacing(", term: 2", with: ""),
      says: """
        bank.yaml:13:22: error: missing key 'term'
        13 |         requestVote: {from: S1, to: S2, lastLogIndex: 1, lastLogTerm: 1…
           |                      ^
           = expected term: a term, from 0 on
        """),
  ]
}
