// SPDX-License-Identifier: MIT

internal import Hosting
internal import Presentation
internal import Proving
internal import Raft
public import Scenarios
internal import Simulation

/// Where a suspect first does something else than the reference in the same run.
public struct Comparison: Sendable {
  /// The scenario that both play.
  public let scenario: Scenario

  /// The seed that both play it with.
  public let seed: UInt64

  /// What both runs have in common, line by line up to where they part.
  let common: [String]

  /// How the suspect's run goes on, and how the reference's; both are empty where they never part.
  let suspect, reference: [String]

  /// Plays a scenario on both.
  public init(_ scenario: Scenario, seed: UInt64, of suspect: Case) {
    self.scenario = scenario
    self.seed = seed
    let runs = [suspect.rules, CorrectRaft.reference.rules].map {
      Self.lines(of: $0, in: scenario, seed: seed)
    }
    let parting = zip(runs[0], runs[1]).prefix { $0 == $1 }.count
    common = Array(runs[0].prefix(parting))
    self.suspect = Array(runs[0].dropFirst(parting))
    reference = Array(runs[1].dropFirst(parting))
  }

  /// Whether the runs part at all.
  public var isSame: Bool { suspect.isEmpty && reference.isEmpty }

  private static func lines(of rules: Rules, in scenario: Scenario, seed: UInt64) -> [String] {
    let outcome = InProcess(rules).finish(ScenarioRun(scenario, seed: seed, isRecording: true))
    let timeline = Timeline(outcome.trace, names: scenario.cluster.names, isFolded: false)
    return timeline.lines.map(\.text)
  }
}
