// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Rubrics, patterns, model answers and exemplars.
  static let rubrics = [
    BrokenBank(
      "a pattern with a star inside a word",
      .open.replacing(
        "same ~ value",
        with: "sa*me ~ value"),
      says: """
        bank.yaml:12:70: error: a '*' can only end a word
        12 | …ement, idea: All decide alike., match: [agree*, sa*me ~ value]}
           |                                                    ^
           = expected words as in agree*
        """),
    BrokenBank(
      "a pattern that ends in a gap",
      .open.replacing(
        "same ~ value",
        with: "same value ~"),
      says: """
        bank.yaml:12:79: error: a '~' needs a word on either side
        12 | …ea: All decide alike., match: [agree*, same value ~]}
           |                                                    ^
           = expected words as in vote* ~ disk
        """),
    BrokenBank(
      "a pattern that lacks a choice",
      .open.replacing(
        "same ~ value",
        with: "same ~ value|"),
      says: """
        bank.yaml:12:81: error: a word is missing beside '|'
        12 | …: All decide alike., match: [agree*, same ~ value|]}
           |                                                    ^
           = expected words as in yes|no
        """),
    BrokenBank(
      "a pattern without a word",
      .open.replacing(
        "same ~ value",
        with: #""=> value""#),
      says: """
        bank.yaml:12:69: error: there is no word in '=>'
        12 | …eement, idea: All decide alike., match: [agree*, "=> value"]}
           |                                                    ^
           = expected letters or digits
        """),
    BrokenBank(
      "a unit without patterns", .open.replacing(", match: [was ~ proposed]", with: ""),
      says: """
        bank.yaml:13:11: error: missing key 'match'
        13 |         - {id: validity, idea: It was proposed., weight: 2}
           |           ^
           = expected match: a pattern, such as agree*
        """),
    BrokenBank(
      "a unit without weight",
      .open.replacing(
        "weight: 2",
        with: "weight: 0"),
      says: """
        bank.yaml:13:58: error: expected a whole number from 1 to 100, found the number 0
        13 | … - {id: validity, idea: It was proposed., weight: 0, match: [was ~ proposed]}
           |                                                    ^
        """),
    BrokenBank(
      "two units of one id",
      .open.replacing(
        "id: validity",
        with: "id: agreement"),
      says: """
        bank.yaml:13:16: error: the unit 'agreement' already stands in line 12
        13 |         - {id: agreement, idea: It was proposed., weight: 2, matc…
           |                ^
           = expected an id of its own
        """),
    BrokenBank(
      "bonuses and nothing else",
      .design.replacing(
        "aspect: safety,",
        with: "aspect: safety, bonus: true,"),
      says: """
        bank.yaml:12:11: error: every unit is a bonus, so that saying nothing is a complete answer
        12 |         - {id: tokens, idea: Fencing tokens., aspect: safety…
           |           ^
           = expected a unit without bonus: true
        """),
    BrokenBank(
      "an aspect where nothing is designed",
      .open.replacing(
        "weight: 2",
        with: "aspect: safety"),
      says: """
        bank.yaml:13:50: error: a question of kind 'open' has no aspects
        13 |         - {id: validity, idea: It was proposed., aspect: safety, match: [was ~ proposed]}
           |                                                  ^
           = expected kind: design
        """),
    BrokenBank(
      "a designed unit without an aspect", .design.replacing("aspect: safety, ", with: ""),
      says: """
        bank.yaml:12:11: error: missing key 'aspect'
        12 |         - {id: tokens, idea: Fencing tokens., match: [fencin…
           |           ^
           = expected aspect: one of: scoping, api, state, safety, failures, trade-offs
        """),
    BrokenBank(
      "an unknown aspect",
      .design.replacing(
        "aspect: safety",
        with: "aspect: tradeoffs"),
      says: """
        bank.yaml:12:55: error: unknown aspect 'tradeoffs'
        12 | …    - {id: tokens, idea: Fencing tokens., aspect: tradeoffs, match: [fencing token*]}
           |                                                    ^
           = expected one of: scoping, api, state, safety, failures, trade-offs; did you mean 'trade-offs'?
        """),
    BrokenBank(
      "a model answer that misses a unit",
      .open.replacing(
        "that was proposed by one of them",
        with: "whatever it is"),
      says: """
        bank.yaml:16:14: error: no pattern of 'validity' finds anything in the model answer
        16 |       model: >-
           |              ^
           = expected words such as 'was ~ proposed'
        """),
    BrokenBank(
      "a model answer with a misconception",
      .open.replacing(
        "proposed by one of them.",
        with: "proposed, and all of them must give an answer."),
      says: """
        bank.yaml:16:14: error: the model answer says "all of them must give an answer", which suggests a misconception
        16 |       model: >-
           |              ^
           = expected nothing that suggests 'All must answer.'
        """),
    BrokenBank(
      "an exemplar with an unknown unit",
      .open.replacing(
        "has: [agreement]",
        with: "has: [agreemnt]"),
      says: """
        bank.yaml:19:50: error: unknown unit 'agreemnt'
        19 |         - {name: short, text: They agree., has: [agreemnt]}
           |                                                  ^
           = expected one of: agreement, validity; did you mean 'agreement'?
        """),
    BrokenBank(
      "an exemplar that says less than it has",
      .open.replacing(
        "has: [agreement]",
        with: "has: [agreement, validity]"),
      says: """
        bank.yaml:19:61: error: no pattern of 'validity' finds anything in this exemplar
        19 | …{name: short, text: They agree., has: [agreement, validity]}
           |                                                    ^
           = expected words such as 'was ~ proposed'
        """),
    BrokenBank(
      "an exemplar that says more than it has",
      .open.replacing(
        "has: [agreement]",
        with: "has: []"),
      says: """
        bank.yaml:19:31: error: this exemplar says "agree", which suggests 'agreement'
        19 |         - {name: short, text: They agree., has: []}
           |                               ^
           = expected 'agreement' in its 'has', or another pattern
        """),
  ]
}
