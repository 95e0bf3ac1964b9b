// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Keys and plain values.
  static let shape = [
    BrokenBank(
      "an unknown key",
      .single.replacing(
        "    prompt:",
        with: "    promt:"),
      says: """
        bank.yaml:5:5: error: missing key 'prompt'
        5 |   - id: one-vote
          |     ^
          = expected prompt: what is asked

        bank.yaml:9:5: error: unknown key 'promt'
        9 |     promt: How often may a server vote in a term?
          |     ^
          = expected one of: id, revision, level, topic, kind, prompt, cluster, code, schedule, options, number, order, match, rubric, ordered, decoys, answer, sources, follow-ups, proof …; did you mean 'prompt'?
        """),
    BrokenBank(
      "a key of questions misspelt",
      .single.replacing(
        "questions:",
        with: "question:"),
      says: """
        bank.yaml:1:1: error: missing key 'questions'
        1 | topics:
          | ^
          = expected questions: a list of questions

        bank.yaml:4:1: error: unknown key 'question'
        4 | question:
          | ^
          = expected one of: topics, questions; did you mean 'questions'?
        """),
    BrokenBank(
      "a text that a comma cuts in two",
      .single.replacing(
        "text: Always, because: Two could win.",
        with: "text: Always, as one likes, because: Two could win."),
      says: """
        bank.yaml:13:24: error: this reads as a key of its own
        13 |       - {text: Always, as one likes, because: Two could win.}
           |                        ^
           = expected quotes around text that contains a comma
        """),
    BrokenBank(
      "an unknown level",
      .single.replacing(
        "level: basic",
        with: "level: advansed"),
      says: """
        bank.yaml:6:12: error: unknown level 'advansed'
        6 |     level: advansed
          |            ^
          = expected one of: basic, intermediate, advanced; did you mean 'advanced'?
        """),
    BrokenBank(
      "an unknown kind",
      .single.replacing(
        "kind: single",
        with: "kind: singel"),
      says: """
        bank.yaml:8:11: error: unknown kind 'singel'
        8 |     kind: singel
          |           ^
          = expected one of: open, single, multiple, numeric, order, match, log, bug, predict, design; did you mean 'single'?
        """),
    BrokenBank(
      "an id that is no id",
      .single.replacing(
        "id: one-vote",
        with: "id: One vote!"),
      says: """
        bank.yaml:5:9: error: 'One vote!' can't be an id
        5 |   - id: One vote!
          |         ^
          = expected lower-case words with hyphens, such as vote-once; did you mean 'one-vote'?
        """),
    BrokenBank(
      "a missing id",
      .single.replacing(
        "  - id: one-vote\n    level",
        with: "  - level"),
      says: """
        bank.yaml:5:5: error: missing key 'id'
        5 |   - level: basic
          |     ^
          = expected id: a question's id
        """),
    BrokenBank(
      "a revision of nought",
      .single.replacing(
        "level: basic",
        with: "level: basic\n    revision: 0"),
      says: """
        bank.yaml:7:15: error: expected a whole number of at least 1, found the number 0
        7 |     revision: 0
          |               ^
        """),
    BrokenBank(
      "an empty prompt",
      .single.replacing(
        "prompt: How often may a server vote in a term?",
        with: "prompt:"),
      says: """
        bank.yaml:9:12: error: expected what is asked, found nothing
        9 |     prompt:
          |            ^
        """),
    BrokenBank(
      "an answer of spaces",
      .single.replacing(
        "answer: Once.",
        with: #"answer: "  ""#),
      says: """
        bank.yaml:14:13: error: expected the right answer with its reasoning, found text '  '
        14 |     answer: "  "
           |             ^
        """),
    BrokenBank(
      "no answer", .single.replacing("    answer: Once.\n", with: ""),
      says: """
        bank.yaml:5:5: error: missing key 'answer'
        5 |   - id: one-vote
          |     ^
          = expected answer: the right answer with its reasoning
        """),
    BrokenBank(
      "no source", .single.replacing("    sources: [§5.2]\n", with: ""),
      says: """
        bank.yaml:5:5: error: missing key 'sources'
        5 |   - id: one-vote
          |     ^
          = expected sources: a source, such as §5.4.1
        """),
    BrokenBank(
      "an empty list of sources",
      .single.replacing(
        "sources: [§5.2]",
        with: "sources: []"),
      says: """
        bank.yaml:15:14: error: this list is empty
        15 |     sources: []
           |              ^
           = expected a source, such as §5.4.1
        """),
    BrokenBank(
      "an empty source",
      .single.replacing(
        "sources: [§5.2]",
        with: #"sources: [""]"#),
      says: """
        bank.yaml:15:15: error: expected a source, such as §5.4.1, found empty text
        15 |     sources: [""]
           |               ^
        """),
    BrokenBank(
      "a list in place of a question",
      .single.replacing(
        "  - id: one-vote\n",
        with: "  - [once]\n  - id: one-vote\n"),
      says: """
        bank.yaml:5:5: error: expected a mapping, found a list
        5 |   - [once]
          |     ^
        """),
    BrokenBank(
      "a text that would steer a terminal",
      .single.replacing("prompt: How often", with: #"prompt: "How \e[31moften" # "#),
      says: #"""
        bank.yaml:9:13: error: this text has a control character, U+001B
        9 |     prompt: "How \e[31moften" #  may a server vote in a term?
          |             ^
          = expected none
        """#),
    BrokenBank(
      "an option that would",
      .single.replacing("text: Twice", with: #"text: "Twice\e[0m""#),
      says: #"""
        bank.yaml:12:16: error: this text has a control character, U+001B
        12 |       - {text: "Twice\e[0m", because: Two could win.}
           |                ^
           = expected none
        """#),
    BrokenBank(
      "no questions at all", .single.without("  - id: one-vote"),
      says: """
        bank.yaml:4:11: error: expected a list of questions, found nothing
        4 | questions:
          |           ^
        """),
  ]
}
