// SPDX-License-Identifier: MIT

public import Checking
public import Hosting
public import Raft

/// What a grading says of one scenario.
public enum Verdict: Hashable, Sendable {
  /// Everything held, with every seed.
  case passed

  /// A property broke.
  case failed(Violation)

  /// A function of the scenario's own track is not written yet.
  case notWritten(Unwritten)

  /// The code under test does not compile.
  case doesNotCompile

  /// The code under test crashed, never came back, or did what no rule may do.
  case misbehaved(Incident)

  /// The same seed went differently when it was run again.
  case notReproducible

  /// What the scenario is about came about with no seed.
  ///
  /// - Parameters:
  ///   - reason: What was waited for.
  ///   - line: The line of the scenario's file that waits for it.
  case didNotArise(reason: String, line: Int)

  /// Something else stands in the way.
  case skipped(Obstacle)

  /// Why a scenario is not played, or not to its end.
  public enum Obstacle: Hashable, Sendable {
    /// A function of an earlier track, which the scenario needs, is not written yet.
    case missing(Unwritten)

    /// The code was caught in other scenarios doing what takes long to find out, and there is no
    /// point in waiting for it in every one.
    case tedium(Incident.Kind)
  }
}

extension Verdict {
  /// Whether the scenario's points are earned.
  public var isPass: Bool { self == .passed }

  /// Whether the code under test did something wrong.
  public var isFailure: Bool {
    switch self {
    case .failed, .doesNotCompile, .misbehaved, .notReproducible: true
    case .passed, .notWritten, .didNotArise, .skipped: false
    }
  }

  /// The function that the scenario waits for, if it waits for one.
  public var missing: Unwritten? {
    switch self {
    case .notWritten(let unwritten), .skipped(.missing(let unwritten)): unwritten
    default: nil
    }
  }
}
