// SPDX-License-Identifier: MIT

extension BankText {
  /// Logs to be read.
  static let log = BankText(
    """
      - id: who-can-win
        level: intermediate
        topic: safety
        kind: log
        prompt: Who can win the next election?
        cluster:
          leader: S1
          servers:
            S1: {log: [1, 1, 2], term: 2, commit: 2, down: true}
            S2: {log: [1, 1], vote: S1}
            S3: [1]
          groups: [[S2, S3]]
        options:
          - {text: S2, correct: true}
          - {text: S3, because: Its log is older than that of S2.}
        answer: Once.
        sources: [§5.2]
        proof: {compute: winners}
    """, hasEnding: false)

  /// A request that is about to arrive.
  static let vote = BankText(
    """
      - id: is-it-granted
        level: intermediate
        topic: safety
        kind: log
        prompt: Does S2 grant the vote?
        cluster:
          servers: {S1: [1], S2: [1, 1], S3: [1]}
          message:
            requestVote: {from: S1, to: S2, term: 2, lastLogIndex: 1, lastLogTerm: 1}
        options:
          - {text: "No", correct: true}
          - {text: "Yes", because: The log of S1 is shorter.}
        answer: Once.
        sources: [§5.2]
        proof: {compute: vote}
    """, hasEnding: false)
}
