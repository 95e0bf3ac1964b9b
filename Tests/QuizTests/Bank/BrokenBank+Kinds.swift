// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// What each kind of question needs.
  static let kinds = [
    BrokenBank(
      "a kind without its key", .numeric.without("    number:", upTo: "    answer: Once."),
      says: """
        bank.yaml:8:11: error: a question of kind 'numeric' needs a key
        8 |     kind: numeric
          |           ^
          = expected 'number' in the question
        """),
    BrokenBank(
      "a kind with the key of another",
      .single.replacing(
        "kind: single",
        with: "kind: numeric"),
      says: """
        bank.yaml:10:5: error: a question of kind 'numeric' can't have 'options'
        10 |     options:
           |     ^
           = expected 'number'
        """),
    BrokenBank(
      "two keys",
      .single.replacing(
        "    options:",
        with: "    order: [One, Two, Three]\n    options:"),
      says: """
        bank.yaml:10:5: error: 'order' is a second key beside 'options'
        10 |     order: [One, Two, Three]
           |     ^
           = expected one of them
        """),
    BrokenBank(
      "an open question without a rubric",
      .open.without("    rubric:", upTo: "    answer: Agreement on one value."),
      says: """
        bank.yaml:8:11: error: a question of kind 'open' needs a key
        8 |     kind: open
          |           ^
          = expected 'rubric' in the question
        """),
    BrokenBank(
      "a log question without logs", .log.without("    cluster:", upTo: "    options:"),
      says: """
        bank.yaml:8:11: error: a question of kind 'log' needs a 'cluster' whose logs are read
        8 |     kind: log
          |           ^
        """),
    BrokenBank(
      "a bug question without code", .bug.without("    code: |", upTo: "    options:"),
      says: """
        bank.yaml:8:11: error: a question of kind 'bug' needs 'code' in which to find the bug
        8 |     kind: bug
          |           ^
        """),
    BrokenBank(
      "a prediction of nothing", .predict.without("    schedule:", upTo: "    options:"),
      says: """
        bank.yaml:8:11: error: a question of kind 'predict' needs a 'schedule', a 'cluster', or a 'play' in its proof
        8 |     kind: predict
          |           ^
        """),
    BrokenBank(
      "a design without a packet", .design.without("    packet:"),
      says: """
        bank.yaml:8:11: error: a question of kind 'design' needs an interviewer's 'packet'
        8 |     kind: design
          |           ^
        """),
    BrokenBank(
      "a packet without a design",
      .open.replacing(
        "    follow-ups:",
        with: "    packet: {}\n    follow-ups:"),
      says: """
        bank.yaml:22:5: error: a question of kind 'open' has no packet
        22 |     packet: {}
           |     ^
           = expected kind: design
        """),
    BrokenBank(
      "a packet that lacks its red flags",
      .design.replacing("      red-flags: [Trusts clocks]\n", with: ""),
      says: """
        bank.yaml:17:7: error: missing key 'red-flags'
        17 |       scoping: [{ask: How many clients?, good: A thousan…
           |       ^
           = expected red-flags: a list of red flags
        """),
  ]
}
