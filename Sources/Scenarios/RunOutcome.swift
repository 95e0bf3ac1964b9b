// SPDX-License-Identifier: MIT

public import Checking
public import Raft
public import Simulation

/// How a run of a scenario ended.
public struct RunOutcome: Sendable {
  /// What is to be said of the code under test.
  public enum Verdict: Hashable, Sendable {
    /// Everything held.
    case passed

    /// A property broke.
    case failed(Violation)

    /// A function was needed that is not written yet.
    case notWritten(Unwritten)

    /// What the scenario is about never came about, through no fault of the code under test.
    ///
    /// - Parameters:
    ///   - reason: What was waited for.
    ///   - line: The line of the scenario's file that waits for it.
    case didNotArise(reason: String, line: Int)
  }

  /// What is to be said of the code under test.
  public var verdict: Verdict

  /// How many events the servers handled.
  public var steps: Int

  /// How much virtual time went by.
  public var time: Instant

  /// What happened, if it was recorded.
  public var trace: [TraceEvent]

  /// The steps of the scenario that were begun, in order, if it was recorded.
  public var story: [PlayedStep]

  /// How a run ended.
  public init(
    verdict: Verdict, steps: Int, time: Instant, trace: [TraceEvent] = [],
    story: [PlayedStep] = []
  ) {
    self.verdict = verdict
    self.steps = steps
    self.time = time
    self.trace = trace
    self.story = story
  }
}
