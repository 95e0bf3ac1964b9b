// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Scenarios
internal import Simulation

/// What was found as a file.
extension Search {
  /// What was found, written down, read back, and played once more as it was read.
  ///
  /// - Returns: `nil` where nothing was found, or where what was written does not fail as it should.
  mutating func counterexample(id: String) throws(HostFailure) -> Counterexample? {
    guard let (rehearsal, seed) = found,
      case .failed(let violation) = rehearsal.outcome.verdict
    else { return nil }
    var scenario = rehearsal.wording
    scenario.describe(violation, id: id, origin: self.scenario, seed: seed)
    guard let outcome = try bench.confirmation(of: scenario, seed: seed),
      case .failed(let violation) = outcome.verdict
    else { return nil }
    let yaml = scenario.text(
      remarks: Narration.remarks(on: outcome, names: scenario.cluster.names),
      ending: "Here \(violation.property.title) breaks: \(violation.sentence).")
    guard let reading = Scenario.reading(yaml, id: id),
      let outcome = try bench.confirmation(of: reading, seed: seed),
      rehearsal.script.leavesNoDoubt || bench.isSound(reading, seed: seed)
    else { return nil }
    return Counterexample(
      scenario: reading, seed: seed, yaml: yaml, outcome: outcome, violation: violation,
      original: original, replays: bench.replays)
  }
}

extension Scenario {
  /// Replaces what is told of the scenario by what is known of how it fails.
  fileprivate mutating func describe(
    _ violation: Violation, id: String, origin: Scenario, seed: UInt64
  ) {
    self.id = id
    title = "The smallest run found that breaks \(violation.property.title)"
    teaches = "\(violation.rule) Shrunk from a run of '\(origin.title)'."
    if violation.rule.contains("§") { hints = [violation.rule] }
    catches = []
    seeds = seed <= Self.mostSeeds ? Int(seed) : 1
  }

  /// The most seeds that a file can ask for. A run with a seed beyond fails with that seed alone, which
  /// the counterexample names.
  private static var mostSeeds: UInt64 { 100_000 }

  /// What a text reads as; `nil` where it has mistakes.
  fileprivate static func reading(_ text: String, id: String) -> Scenario? {
    try? Scenario.read(text: text, file: "\(id).yaml")
  }
}
