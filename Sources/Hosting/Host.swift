// SPDX-License-Identifier: MIT

public import Simulation

/// Whoever executes the steps that runs ask for: this process, or a worker.
///
/// A host belongs to one thread at a time. Whoever grades on several threads makes one for each.
public protocol Host {
  /// Drives runs to their ends, as far as they matter.
  ///
  /// Each group is in the order of its seeds. Once a run fails, those after it in its group no longer
  /// matter, and those before it go on: what fails first in a group is the same whatever the host.
  /// The more runs there are, the more of them a worker takes a step of at a time.
  ///
  /// - Parameters:
  ///   - groups: What to drive; none of the runs has been asked anything yet.
  ///   - isFailure: Whether an outcome makes the runs after it pointless. An incident always does.
  /// - Returns: For each group a conclusion for each run up to the first that failed, `nil` for the
  ///   others.
  /// - Throws: ``HostFailure`` where the host itself can't do its work.
  func finish<Run: Asking & Sendable>(
    groups: [[Run]], isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> [[Conclusion<Run.Outcome>?]]
}

extension Host {
  /// Drives one group of runs to their ends, as far as they matter.
  ///
  /// - Parameters:
  ///   - runs: What to drive, in the order of the seeds.
  ///   - isFailure: Whether an outcome makes the runs after it pointless. An incident always does.
  /// - Returns: A conclusion for each run up to the first that failed, `nil` for the others.
  /// - Throws: ``HostFailure`` where the host itself can't do its work.
  public func finish<Run: Asking & Sendable>(
    _ runs: [Run], isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> [Conclusion<Run.Outcome>?] {
    try finish(groups: [runs], isFailure: isFailure)[0]
  }

  /// Drives every run to its end, whatever comes of it.
  ///
  /// - Returns: A conclusion for each run, up to the first incident.
  /// - Throws: ``HostFailure`` where the host itself can't do its work.
  public func finish<Run: Asking & Sendable>(
    _ runs: [Run]
  ) throws(HostFailure) -> [Conclusion<Run.Outcome>?] {
    try finish(runs) { _ in false }
  }
}

/// What keeps a host from doing its work, such as a worker that can't be started; no fault of the
/// code under test.
public struct HostFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The failure in a sentence.
  public let description: String

  /// A failure that a sentence tells.
  public init(_ description: String) {
    self.description = description
  }
}
