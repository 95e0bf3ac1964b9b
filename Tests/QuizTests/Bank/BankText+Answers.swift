// SPDX-License-Identifier: MIT

extension BankText {
  /// A number.
  static let numeric = BankText(
    """
      - id: majority-of-six
        level: basic
        topic: election
        kind: numeric
        prompt: How many of six servers are a majority?
        number:
          value: 4
          unit: servers
          mistakes:
            - {value: 3, because: Two halves would both have one.}
    """)

  /// Things in order.
  static let order = BankText(
    """
      - id: path-of-a-command
        level: basic
        topic: safety
        kind: order
        prompt: What happens to a command, in order?
        order: [It is appended, It is replicated, It commits, It is applied]
    """)

  /// Pairs.
  static let match = BankText(
    """
      - id: roles
        level: basic
        topic: election
        kind: match
        prompt: Who does what?
        match:
          - {left: Follower, right: Answers}
          - {left: Candidate, right: Asks for votes}
        decoys:
          - {text: Counts clients, because: Nobody does.}
    """)

  /// A free answer.
  static let open = BankText(
    """
      - id: consensus
        level: basic
        topic: safety
        kind: open
        prompt: What is consensus?
        rubric:
          units:
            - {id: agreement, idea: All decide alike., match: [agree*, same ~ value]}
            - {id: validity, idea: It was proposed., weight: 2, match: [was ~ proposed]}
          misconceptions:
            - {belief: All must answer., because: A majority will do., match: [all ~ must ~ answer]}
          model: >-
            All servers agree on one value that was proposed by one of them.
          exemplars:
            - {name: short, text: They agree., has: [agreement]}
        answer: Agreement on one value.
        sources: [thesis 2.1]
        follow-ups:
          - {ask: With one server down?, answer: The others go on.}
    """, hasEnding: false)

  /// A system to be designed.
  static let design = BankText(
    """
      - id: a-lock
        level: advanced
        topic: safety
        kind: design
        prompt: Design a lock.
        rubric:
          units:
            - {id: tokens, idea: Fencing tokens., aspect: safety, match: [fencing token*]}
          model: Each holder gets a fencing token.
        answer: Tokens make late writes harmless.
        sources: [Chubby]
        packet:
          scoping: [{ask: How many clients?, good: A thousand.}]
          probes: [{ask: What if a holder pauses?, good: Its token is too old.}]
          red-flags: [Trusts clocks]
          junior: Knows of leases.
          senior: Knows of tokens.
          staff: Asks whether a lock is needed.
          two-minutes: In short.
          ten-minutes: At length.
    """, hasEnding: false)
}
