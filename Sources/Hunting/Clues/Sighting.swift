// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Mutants
internal import Scenarios

/// A run in which a suspect breaks what its mistake is known to break.
struct Sighting: Sendable {
  /// The scenario of the run.
  let scenario: Scenario

  /// The seed of the run.
  let seed: UInt64

  /// With how many seeds scenarios are tried that are not there for the bug.
  private static let fewSeeds = 5

  /// The first such run in some scenarios, those first that are there for the bug; `nil` where none of
  /// them shows it.
  init?(of suspect: Case, in scenarios: [Scenario]) {
    let isMeant = { (scenario: Scenario) in scenario.catches.contains(suspect.mutant.id) }
    for scenario in scenarios.filter(isMeant) + scenarios.filter({ !isMeant($0) }) {
      for seed in 1...UInt64(isMeant(scenario) ? scenario.seeds : Self.fewSeeds)
      where Self.shows(suspect, in: scenario, seed: seed) {
        self.scenario = scenario
        self.seed = seed
        return
      }
    }
    return nil
  }

  private static func shows(_ suspect: Case, in scenario: Scenario, seed: UInt64) -> Bool {
    let outcome = InProcess(suspect.rules).finish(ScenarioRun(scenario, seed: seed))
    guard case .failed(let violation) = outcome.verdict else { return false }
    return suspect.mutant.breaks.contains(violation.property)
  }
}
