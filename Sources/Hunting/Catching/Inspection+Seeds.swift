// SPDX-License-Identifier: MIT

internal import Hosting
internal import Proving
internal import Scenarios

/// How often correct Rafts play a trap.
extension Inspection {
  /// How many seeds correct Rafts play where a run does not take long.
  private static let usual = 50

  /// How many they play, however long a run takes.
  private static let least = 5

  /// How many events servers may handle in all runs of one correct Raft, so that an answer comes within
  /// seconds.
  private static let budget = 200_000

  /// With how many seeds correct Rafts are to play a scenario: the longer a run of it, the fewer.
  static func seeds(for scenario: Scenario) -> Int {
    let run = InProcess(CorrectRaft.reference.rules).finish(ScenarioRun(scenario, seed: 1))
    let affordable = max(least, budget / max(1, run.steps))
    return min(max(usual, scenario.seeds), affordable)
  }
}
