// SPDX-License-Identifier: MIT

public import Checking

/// What came of a Raft in one scenario.
public struct Ending: Hashable, Sendable {
  /// How it ended.
  public enum Kind: Hashable, Sendable {
    /// A property broke with a seed, the first that failed.
    case failed(Property, seed: UInt64)

    /// Everything held with every seed that was played.
    case passed

    /// What the scenario is about came about with no seed that was played.
    case didNotArise
  }

  /// How it ended.
  public var kind: Kind

  /// How many seeds were played, up to the one that failed.
  public var runs: Int

  /// How many events the servers handled.
  public var steps: Int

  /// What came of a Raft.
  public init(_ kind: Kind, runs: Int, steps: Int = 0) {
    self.kind = kind
    self.runs = runs
    self.steps = steps
  }
}

extension Ending {
  /// The property that broke and the seed that shows it; `nil` where nothing broke.
  public var failure: (property: Property, seed: UInt64)? {
    guard case .failed(let property, let seed) = kind else { return nil }
    return (property, seed)
  }
}
