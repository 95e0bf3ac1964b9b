// SPDX-License-Identifier: MIT

import Quiz

/// A bank of which every line is a trap for an export.
enum ExportBank {
  static let text = """
    topics:
      - {id: election, title: "Elections & terms", study: The paper}
    questions:
      - id: tab-and-mark
        level: basic
        topic: election
        kind: single
        prompt: "# What does `votedFor` hold, if a < b?"
        code: "if a < b {\\n  \\"yes\\"\\n}"
        options:
          - {text: "A name\\tor *nothing*", correct: true}
          - {text: '"Always" a name', because: "At first it's empty."}
        ordered: true
        answer: |
          It holds a name, after a vote
          was given in this term.

          Else:
          - nothing.
        sources: [Figure 2]
        follow-ups:
          - {ask: "And in #2?", answer: Nothing.}
          - question: how-many
      - id: how-many
        level: advanced
        topic: election
        kind: numeric
        prompt: How many may fail of three?
        number:
          value: 1
          unit: servers
          mistakes: [{value: 2, because: One is no majority.}]
        answer: One.
        sources: [§5.2, thesis 3.4]

    """

  static func bank() throws -> Bank { try Bank.check(text: text, file: "bank.yaml") }
}
