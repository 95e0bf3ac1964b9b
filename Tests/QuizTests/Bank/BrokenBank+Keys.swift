// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Numbers, orders and pairs.
  static let keys = [
    BrokenBank(
      "a mistake that is right",
      .numeric.replacing(
        "value: 3",
        with: "value: 4"),
      says: """
        bank.yaml:14:19: error: this mistake is right
        14 |         - {value: 4, because: Two halves would both have one.}
           |                   ^
           = expected another number
        """),
    BrokenBank(
      "a mistake without a reason",
      .numeric.replacing(", because: Two halves would both have one.", with: ""),
      says: """
        bank.yaml:14:11: error: missing key 'because'
        14 |         - {value: 3}
           |           ^
           = expected because: why the number is wrong
        """),
    BrokenBank(
      "a number in words",
      .numeric.replacing(
        "value: 4",
        with: "value: four"),
      says: """
        bank.yaml:11:14: error: expected a number, found text 'four'
        11 |       value: four
           |              ^
        """),
    BrokenBank(
      "two things in order",
      .order.replacing(
        "[It is appended, It is replicated, It commits, It is applied]",
        with: "[It commits, It is applied]"),
      says: """
        bank.yaml:10:12: error: fewer than three things can be guessed
        10 |     order: [It commits, It is applied]
           |            ^
           = expected three or more
        """),
    BrokenBank(
      "a thing that stands twice in an order",
      .order.replacing(
        "It is applied]",
        with: "It commits]"),
      says: """
        bank.yaml:10:59: error: the item in line 10 says the same
        10 | …r: [It is appended, It is replicated, It commits, It commits]
           |                                                    ^
        """),
    BrokenBank(
      "a single pair",
      .match.replacing("      - {left: Candidate, right: Asks for votes}\n", with: ""),
      says: """
        bank.yaml:11:7: error: one pair leaves nothing to match
        11 |       - {left: Follower, right: Answers}
           |       ^
           = expected two or more
        """),
    BrokenBank(
      "a decoy that is none",
      .match.replacing(
        "Counts clients",
        with: "asks for votes"),
      says: """
        bank.yaml:14:16: error: this decoy is the right side of a pair
        14 |       - {text: asks for votes, because: Nobody does.}
           |                ^
           = expected what belongs to nothing
        """),
    BrokenBank(
      "decoys of no pairs",
      .single.replacing(
        "    options:",
        with: "    decoys: [{text: Never, because: It may.}]\n    options:"),
      says: """
        bank.yaml:10:5: error: 'decoys' belongs to 'match', which this question doesn't have
        10 |     decoys: [{text: Never, because: It may.}]
           |     ^
        """),
  ]
}
