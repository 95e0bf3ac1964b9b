// SPDX-License-Identifier: MIT

import Checking
import Proving
import Raft
import Scenarios
import Simulation
import Solutions

@testable import Mutants

/// Mutants, scenarios and cells made by hand, and matrices of them.
enum Sample {
  static func mutant(
    _ id: String, in rule: Rule = .handleRequestVote,
    breaks: [Property] = [.oneVotePerTerm, .electionSafety]
  ) -> Mutant {
    Mutant(
      id, in: rule, breaks: breaks, "A server forgets whom it gave its vote, and gives it again.",
      consequence: "Two candidates win the same term, and both of them accept commands.",
      source: "Raft §5.2", Reference.rules)
  }

  static func scenario(
    _ id: String, catches: [String] = [], isHidden: Bool = false, track: Track = .election
  ) -> Scenario {
    Scenario(
      id: id, title: "A sample", track: track, catches: catches, needs: [],
      cluster: ClusterPlan(names: ["A", "B", "C"]), steps: [], isHidden: isHidden)
  }

  static let scenarios = [
    scenario("split-vote", catches: ["two-votes", "half-is-enough"]),
    scenario("late-plea", catches: ["two-votes"], isHidden: true),
    scenario("churn", isHidden: true),
  ]

  static func failed(_ property: Property, _ seed: UInt64 = 1) -> Ending {
    Ending(.failed(property, seed: seed), runs: Int(seed), steps: 40 * Int(seed))
  }

  static let passed = Ending(.passed, runs: 25, steps: 1_000)
  static let missed = Ending(.didNotArise, runs: 25, steps: 500)

  static func row(_ mutant: Mutant, _ endings: Ending?...) -> MutantRow {
    MutantRow(mutant, zip(scenarios, endings).map { Cell($0, $1) })
  }

  static func row(_ id: String, _ endings: Ending?...) -> CorrectRow {
    let raft = CorrectRaft(
      id, difference: id == "reference" ? nil : "It differs.", Reference.rules)
    return CorrectRow(raft, zip(scenarios, endings).map { Cell($0, $1) })
  }

  static func matrix(
    _ mutants: [MutantRow], _ correct: [CorrectRow] = [], known: [String]? = nil,
    scenarios: [Scenario] = scenarios
  ) -> Matrix {
    Matrix(
      scenarios, mutants: mutants, correct: correct,
      knownMutants: known ?? ["two-votes", "half-is-enough", "vote-forgotten"])
  }

  static let twoVotes = row(
    mutant("two-votes"), failed(.oneVotePerTerm), failed(.electionSafety, 3), failed(.progress))

  static let halfIsEnough = row(
    mutant("half-is-enough", in: .handleRequestVoteReply, breaks: [.electionSafety]),
    failed(.electionSafety, 2), failed(.electionSafety), passed)

  /// A grader that proves itself.
  static let sound = matrix(
    [twoVotes, halfIsEnough],
    [row("reference", passed, passed, passed), row("sticky-votes", passed, missed, passed)])

  /// A grader in which everything is wrong that can be.
  static let flawed = matrix(
    [
      row(mutant("vote-forgotten"), passed, missed, failed(.progress, 4)),
      row(mutant("two-votes"), failed(.oneVotePerTerm), passed, passed),
      row(
        mutant("half-is-enough", in: .handleRequestVoteReply, breaks: [.electionSafety]),
        failed(.progress, 2), failed(.electionSafety), failed(.electionSafety, 7)),
    ],
    [
      row("reference", passed, passed, missed),
      row("sticky-votes", failed(.progress, 9), passed, passed),
      row("silent-denial", failed(.expectation, 2), passed, passed),
    ])
}
