// SPDX-License-Identifier: MIT

public import Scenarios
public import Simulation

/// What came of one scenario.
public struct ScenarioResult: Sendable {
  /// What was played.
  public var scenario: Scenario

  /// What is to be said of the code under test.
  public var verdict: Verdict

  /// The seed that shows it; `nil` where no single seed does.
  public var seed: UInt64?

  /// How many seeds were run, up to the one that decided.
  public var runs: Int

  /// With how many of those seeds the situation did not arise.
  public var missedRuns: Int

  /// How many events the servers handled in those runs.
  public var steps: Int

  /// What happened in the run that failed, where it was recorded.
  public var trace: [TraceEvent]

  /// What came of a scenario.
  public init(
    _ scenario: Scenario, _ verdict: Verdict, seed: UInt64? = nil, runs: Int = 0,
    missedRuns: Int = 0, steps: Int = 0, trace: [TraceEvent] = []
  ) {
    self.scenario = scenario
    self.verdict = verdict
    self.seed = seed
    self.runs = runs
    self.missedRuns = missedRuns
    self.steps = steps
    self.trace = trace
  }
}
