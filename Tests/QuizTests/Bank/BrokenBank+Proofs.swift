// SPDX-License-Identifier: MIT

extension BrokenBank {
  /// Proofs and claims.
  static let proofs = [
    BrokenBank(
      "an unknown computation",
      .log.replacing(
        "compute: winners",
        with: "compute: winner"),
      says: """
        bank.yaml:22:22: error: unknown computation 'winner'
        22 |     proof: {compute: winner}
           |                      ^
           = expected one of: majority, tolerance, can-commit, newer-log, vote, winners, append, follower-commit, rejections, commit-index, legal-log, safe-entries, joint; did you mean 'winners'?
        """),
    BrokenBank(
      "a computation on nothing",
      .bug.replacing(
        "{mutant: every-log-up-to-date, breaks: leaderCompleteness}",
        with: "{compute: winners}"),
      says: """
        bank.yaml:19:22: error: there is no 'cluster' to compute on
        19 |     proof: {compute: winners}
           |                      ^
           = expected cluster: servers and their logs
        """),
    BrokenBank(
      "two proofs",
      .log.replacing(
        "{compute: winners}",
        with: "{compute: winners, scenario: leader-crash}"),
      says: """
        bank.yaml:22:13: error: 'compute' is a second proof beside 'scenario'
        22 |     proof: {compute: winners, scenario: leader-crash}
           |             ^
           = expected one of them
        """),
    BrokenBank(
      "a proof of nothing", .predict.replacing("scenario: leader-crash, ", with: ""),
      says: """
        bank.yaml:18:12: error: this proof names nothing that proves
        18 |     proof: {seed: 3}
           |            ^
           = expected one of: scenario, play, mutant, compute
        """),
    BrokenBank(
      "a seed of what is not played",
      .log.replacing(
        "{compute: winners}",
        with: "{compute: winners, seed: 3}"),
      says: """
        bank.yaml:22:31: error: 'seed' can't stand beside 'compute'
        22 |     proof: {compute: winners, seed: 3}
           |                               ^
        """),
    BrokenBank(
      "a claim without a play",
      .log.replacing(
        "text: S2, correct: true",
        with: "text: S2, correct: true, holds: {leads: S2}"),
      says: """
        bank.yaml:18:35: error: 'holds' needs something that is played
        18 |       - {text: S2, correct: true, holds: {leads: S2}}
           |                                   ^
           = expected proof: {scenario: …} or {play: …}
        """),
    BrokenBank(
      "a play that is no play",
      .predict.replacing(
        "{scenario: leader-crash, seed: 3}",
        with: "{play: leader-crash}"),
      says: """
        bank.yaml:18:19: error: expected a cluster and steps, as in a scenario, found text 'leader-crash'
        18 |     proof: {play: leader-crash}
           |                   ^
        """),
  ]
}
