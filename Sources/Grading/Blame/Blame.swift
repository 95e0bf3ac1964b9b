// SPDX-License-Identifier: MIT

public import Raft
public import Scenarios

/// Which function is to blame for failures, as far as trying tells.
///
/// The functions under test are replaced by the reference's, one at a time, and the runs that failed are
/// played again. Where the failures disappear, that function was at fault, or could not live with what
/// the others do.
public struct Blame: Hashable, Sendable {
  /// A run that failed.
  public struct Failure: Sendable {
    /// What was played.
    public var scenario: Scenario

    /// The seed with which it failed.
    public var seed: UInt64

    /// About how many events servers handle in such a run; 0 where nobody knows.
    public var steps: Int

    /// A run of a scenario with a seed.
    public init(_ scenario: Scenario, seed: UInt64, steps: Int = 0) {
      self.scenario = scenario
      self.seed = seed
      self.steps = steps
    }
  }

  /// Functions without which fewer runs fail.
  public struct Suspect: Hashable, Sendable {
    /// The functions: one, or two that are replaced together.
    public var rules: [Rule]

    /// How many failures disappear when the functions are replaced.
    public var mended: Int

    /// Functions and how many failures disappear without them.
    public init(_ rules: [Rule], mended: Int) {
      self.rules = rules
      self.mended = mended
    }
  }

  /// How many failures were looked into.
  public var failures: Int

  /// The single functions without which some failures disappear, the likeliest culprit first.
  public var suspects: [Suspect]

  /// The two functions that mend more together than any does alone; `nil` where there are none, or
  /// where one function mends everything.
  public var pair: Suspect?

  /// What trying told.
  public init(failures: Int, suspects: [Suspect] = [], pair: Suspect? = nil) {
    self.failures = failures
    self.suspects = suspects
    self.pair = pair
  }
}
