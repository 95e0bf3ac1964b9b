// SPDX-License-Identifier: MIT

internal import Mutants
internal import Raft
public import Scenarios

/// What one scenario adds to others: whom it catches, whom it alone catches, whom it might have
/// caught, and whether it leaves correct Rafts alone.
public struct Contribution: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// Every mutant and every correct Raft in this scenario alone.
  public let matrix: Matrix

  /// The ids of the mutants that no other scenario catches.
  public let catchesAlone: [String]

  /// What a scenario adds.
  public init(_ scenario: Scenario, _ matrix: Matrix, catchesAlone: [String]) {
    self.scenario = scenario
    self.matrix = matrix
    self.catchesAlone = catchesAlone
  }
}

extension Contribution {
  /// With how many seeds correct Rafts play a scenario at the least.
  private static let seedsOfCorrectRafts = 50

  /// Plays a scenario, and those of others that tell whether it is alone in catching a mutant.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - others: All other scenarios.
  ///   - crew: Who plays.
  public init(of scenario: Scenario, among others: [Scenario], _ crew: Crew) {
    let effort = Effort(
      meant: nil, others: nil, correct: max(Self.seedsOfCorrectRafts, scenario.seeds))
    let matrix = Survey([scenario], effort: effort).matrix(crew)
    let caught = matrix.mutants.filter { !$0.catches.isEmpty }.map(\.mutant)
    let isAlone = crew.map(caught) {
      $0.isCaught(by: others, while: { !crew.isStopped }).map { !$0 }
    }
    let alone = zip(caught, isAlone).filter { $0.1 == true }.map(\.0.id)
    self.init(scenario, matrix, catchesAlone: alone)
  }

  /// The mutants that it catches for the right reason.
  public var catches: [MutantRow] { matrix.mutants.filter { !$0.catches.isEmpty } }

  /// The mutants that fail it by a property that they don't break.
  public var wrongReasons: [MutantRow] {
    matrix.mutants.filter { !$0.cells(.wrongReason).isEmpty }
  }

  /// The mutants of its track, by the function that holds the mistake.
  public var mutantsOfTrack: [MutantRow] {
    matrix.mutants.filter { $0.mutant.rule.track == scenario.track }
  }

  /// Those of them that it does not catch.
  public var misses: [MutantRow] { mutantsOfTrack.filter(\.catches.isEmpty) }

  /// What must not be: that it accuses a correct Raft, never comes about, or claims too much.
  public var flaws: [Flaw] {
    matrix.flaws.filter {
      [.accusations, .idleScenarios, .brokenClaims, .unknownClaims].contains($0.kind)
    }
  }
}

extension Mutant {
  /// Whether one of some scenarios catches it for the right reason, with the seeds that each asks for;
  /// those that are meant for it are played first.
  ///
  /// - Returns: `nil` where it was to end before that was known.
  func isCaught(by scenarios: [Scenario], while isWanted: () -> Bool) -> Bool? {
    let meant = scenarios.filter { $0.isMeant(for: self) }
    let rest = scenarios.filter { !$0.isMeant(for: self) }
    for scenario in meant + rest {
      let trial = Trial(rules: rules, scenario: scenario, seeds: scenario.seeds)
      guard let ending = trial.play(while: isWanted) else { return nil }
      if let failure = ending.failure, breaks.contains(failure.property) { return true }
    }
    return false
  }
}
