// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Options.
  static let options = [
    BrokenBank(
      "two right options of a single choice",
      .single.replacing(
        "{text: Twice, because: Two could win.}",
        with: "{text: Twice, correct: true}"),
      says: """
        bank.yaml:12:23: error: this is a second right option
        12 |       - {text: Twice, correct: true}
           |                       ^
           = expected one, or kind: multiple
        """),
    BrokenBank(
      "no right option",
      .multiple.replacing(
        "correct: true",
        with: "correct: false, because: So it is"),
      says: """
        bank.yaml:11:7: error: no option is right
        11 |       - {text: currentTerm, correct: false, because: So …
           |       ^
           = expected correct: true beside what is right
        """),
    BrokenBank(
      "a wrong option without a reason",
      .single.replacing(
        "{text: Twice, because: Two could win.}",
        with: "{text: Twice}"),
      says: """
        bank.yaml:12:9: error: this wrong option has no reason
        12 |       - {text: Twice}
           |         ^
           = expected because: why it is wrong
        """),
    BrokenBank(
      "two options alike",
      .single.replacing(
        "text: Twice",
        with: "text: once."),
      says: """
        bank.yaml:12:16: error: the option in line 11 says the same
        12 |       - {text: once., because: Two could win.}
           |                ^
        """),
    BrokenBank(
      "a single option",
      .single.without("      - {text: Twice, because: Two could win.}", upTo: "    answer: Once."),
      says: """
        bank.yaml:11:7: error: one option leaves nothing to choose
        11 |       - {text: Once, correct: true}
           |       ^
           = expected from two to eight
        """),
    BrokenBank(
      "nine options",
      .single.replacing(
        "      - {text: Always",
        with: (3...8).map { "      - {text: \($0) times, because: Two could win.}\n" }.joined()
          + "      - {text: Always"),
      says: """
        bank.yaml:11:7: error: these are too many options
        11 |       - {text: Once, correct: true}
           |       ^
           = expected from two to eight
        """),
    BrokenBank(
      "yes in place of true",
      .single.replacing(
        "correct: true",
        with: "correct: yes"),
      says: """
        bank.yaml:11:31: error: text 'yes' is not a truth value: write true or false
        11 |       - {text: Once, correct: yes}
           |                               ^
           = did you mean 'true'?
        """),
    BrokenBank(
      "an order of what is no option",
      .numeric.replacing(
        "    number:",
        with: "    ordered: true\n    number:"),
      says: """
        bank.yaml:10:5: error: 'ordered' belongs to 'options', which this question doesn't have
        10 |     ordered: true
           |     ^
        """),
  ]
}
