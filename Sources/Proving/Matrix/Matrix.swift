// SPDX-License-Identifier: MIT

public import Mutants
public import Scenarios

/// Mutants and correct Rafts on the one side, scenarios on the other, and what came of each pair.
///
/// It is how the grader proves itself: every mutant is caught, for the right reason, and no correct
/// Raft is accused.
public struct Matrix: Sendable {
  /// The scenarios that were played, in order.
  public var scenarios: [Scenario]

  /// What came of the mutants.
  public var mutants: [MutantRow]

  /// What came of correct Rafts.
  public var correct: [CorrectRow]

  /// The ids of all mutants, those that were not played included.
  public var knownMutants: [String]

  /// What came of everything.
  public init(
    _ scenarios: [Scenario], mutants: [MutantRow], correct: [CorrectRow],
    knownMutants: [String] = Mutant.all.map(\.id)
  ) {
    self.scenarios = scenarios
    self.mutants = mutants
    self.correct = correct
    self.knownMutants = knownMutants
  }
}

extension Matrix {
  private var endings: [Ending?] {
    mutants.flatMap(\.cells).map(\.ending) + correct.flatMap(\.cells).map(\.ending)
  }

  /// Whether every pair was played to its end.
  public var isComplete: Bool { !endings.contains(nil) }

  /// How many runs it took.
  public var runs: Int { endings.reduce(0) { $0 + ($1?.runs ?? 0) } }

  /// How many events servers handled in them.
  public var steps: Int { endings.reduce(0) { $0 + ($1?.steps ?? 0) } }

  /// In how many runs correct Rafts were put to the test.
  public var correctRuns: Int {
    correct.flatMap(\.cells).reduce(0) { $0 + ($1.ending?.runs ?? 0) }
  }
}
