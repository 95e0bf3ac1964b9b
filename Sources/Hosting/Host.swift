// SPDX-License-Identifier: MIT

public import Simulation

/// Whoever executes the steps that runs ask for: this process, or a worker.
///
/// A host belongs to one thread at a time. Whoever grades on several threads makes one for each.
public protocol Host {
  /// Drives runs to their ends, as far as they matter.
  ///
  /// The runs are in the order of their seeds. Once one fails, those after it no longer matter, and
  /// those before it go on: what fails first in the list is the same whatever the host.
  ///
  /// - Parameters:
  ///   - runs: What to drive; none of them has been asked anything yet.
  ///   - isFailure: Whether an outcome makes the runs after it pointless. An incident always does.
  /// - Returns: A conclusion for each run up to the first that failed, `nil` for the others.
  /// - Throws: ``HostFailure`` where the host itself can't do its work.
  func finish<Run: Asking & Sendable>(
    _ runs: [Run], isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> [Conclusion<Run.Outcome>?]
}

extension Host {
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
