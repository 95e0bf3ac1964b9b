// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Raft
internal import Scenarios

/// A Raft on its way through one scenario, seed by seed, until one fails.
struct Trial: Sendable {
  /// The Raft.
  let rules: Rules

  /// What is played.
  let scenario: Scenario

  /// With how many seeds, from 1 on; at least one.
  let seeds: Int

  /// Plays the seeds.
  ///
  /// - Parameter isWanted: Asked before each seed whether to go on.
  /// - Returns: What came of it; `nil` where it was to end before that was known.
  func play(while isWanted: () -> Bool = { true }) -> Ending? {
    var arisen = 0
    var steps = 0
    for number in 1...seeds {
      guard isWanted() else { return nil }
      let ending = Self.ending(of: rules, in: scenario, seed: UInt64(number))
      steps += ending.steps
      if ending.failure != nil { return Ending(ending.kind, runs: number, steps: steps) }
      if ending.kind == .passed { arisen += 1 }
    }
    return Ending(arisen > 0 ? .passed : .didNotArise, runs: seeds, steps: steps)
  }

  /// What comes of a Raft in one run of a scenario.
  static func ending(of rules: Rules, in scenario: Scenario, seed: UInt64) -> Ending {
    let outcome = InProcess(rules).finish(ScenarioRun(scenario, seed: seed))
    let kind: Ending.Kind =
      switch outcome.verdict {
      case .failed(let violation): .failed(violation.property, seed: seed)
      case .passed: .passed
      case .didNotArise, .notWritten: .didNotArise
      }
    return Ending(kind, runs: 1, steps: outcome.steps)
  }
}
