// SPDX-License-Identifier: MIT

public import Checking
public import Scenarios

/// One Raft in one scenario: a cell of the matrix.
public struct Cell: Sendable {
  /// What was played.
  public let scenario: Scenario

  /// What came of it; `nil` where it was not played to its end.
  public var ending: Ending?

  /// One Raft in one scenario.
  public init(_ scenario: Scenario, _ ending: Ending?) {
    self.scenario = scenario
    self.ending = ending
  }

  /// The property that broke and the seed that shows it; `nil` where nothing broke.
  public var failure: (property: Property, seed: UInt64)? { ending?.failure }
}
