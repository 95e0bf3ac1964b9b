// SPDX-License-Identifier: MIT

public import Grading
public import Raft
internal import Scenarios

/// What a student does next on the way through the course.
public struct NextStep: Sendable {
  /// What there is to do.
  public enum Task: Sendable {
    /// A function is to be written.
    case write(Unwritten)

    /// All functions are written, and a scenario does not pass.
    case mend(ScenarioResult)
  }

  /// The milestone to be reached.
  public var milestone: Milestone

  /// The milestone's number on the whole way, from 1.
  public var number: Int

  /// How many milestones there are.
  public var count: Int

  /// What there is to do.
  public var task: Task

  /// The milestones right before it for which nothing was to be written, so that they are easily passed
  /// by unseen.
  public var passing: [Milestone]

  /// What there are hints about.
  public var topic: HintTopic {
    switch task {
    case .write(let function): .function(function.rule)
    case .mend(let result): .scenario(result.scenario.id)
    }
  }
}
