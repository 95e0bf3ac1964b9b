// SPDX-License-Identifier: MIT

extension BankText {
  /// One of several options.
  static let single = BankText(
    """
      - id: one-vote
        level: basic
        topic: election
        kind: single
        prompt: How often may a server vote in a term?
        options:
          - {text: Once, correct: true}
          - {text: Twice, because: Two could win.}
          - {text: Always, because: Two could win.}
    """)

  /// All options that are right.
  static let multiple = BankText(
    """
      - id: persisted
        level: basic
        topic: safety
        kind: multiple
        prompt: What has to be on disk?
        options:
          - {text: currentTerm, correct: true}
          - {text: votedFor, correct: true}
          - {text: commitIndex, because: It is found again.}
    """)

  /// Code with a mistake.
  static let bug = BankText(
    """
      - id: any-log-will-do
        level: advanced
        topic: safety
        kind: bug
        prompt: What is wrong here?
        code: |
          func isUpToDate(_ server: Server) -> Bool {
            true
          }
        options:
          - {text: It says yes to older logs, correct: true}
          - {text: It says no to newer logs, because: It never says no.}
        answer: Once.
        sources: [§5.2]
        proof: {mutant: every-log-up-to-date, breaks: leaderCompleteness}
    """, hasEnding: false)

  /// A schedule.
  static let predict = BankText(
    """
      - id: a-leader-crashes
        level: intermediate
        topic: election
        kind: predict
        prompt: Who leads in the end?
        schedule:
          - A leads term 1
          - A crashes
        options:
          - {text: Somebody else, correct: true, holds: {leads: B}}
          - {text: Nobody, because: The others are a majority.}
        answer: Once.
        sources: [§5.2]
        proof: {scenario: leader-crash, seed: 3}
    """, hasEnding: false)
}
