// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// What can be told of a run once it is over.
public struct Testimony: Sendable {
  /// How the run ended.
  public var outcome: RunOutcome

  /// Whether each of the conditions held then, in their order.
  public var holds: [Bool]

  /// How things stood then, as clauses such as `A leads term 2`, `A's log is 1 1 2` or `C is down`.
  public var standing: [String]
}

/// A run that is asked at its end which conditions hold.
///
/// All that is due at the last moment has happened by then.
public struct Witness: Asking, Sendable {
  private var run: ScenarioRun
  private let conditions: [Condition]

  /// A run at its start.
  ///
  /// - Parameters:
  ///   - scenario: What to play.
  ///   - seed: What chance follows from.
  ///   - conditions: What to ask at the end.
  public init(_ scenario: Scenario, seed: UInt64, asking conditions: [Condition]) {
    var scenario = scenario
    scenario.steps.append(ScenarioStep(.wait(.zero)))
    run = ScenarioRun(scenario, seed: seed, isRecording: true, watching: conditions)
    self.conditions = conditions
  }

  /// How many servers the scenario has.
  public var clusterSize: Int { run.clusterSize }

  /// Goes on to the next event that a server must handle, or to the end.
  public mutating func next() -> Ask<Testimony> {
    switch run.next() {
    case .execute(let step): .execute(step)
    case .finished(let outcome):
      .finished(
        Testimony(
          outcome: outcome, holds: conditions.map(run.holds), standing: run.standing))
    }
  }

  /// Takes what came of the event that was asked for.
  public mutating func answer(_ result: StepResult) {
    run.answer(result)
  }
}
