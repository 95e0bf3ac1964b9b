// SPDX-License-Identifier: MIT

public import Checking
public import Scenarios

/// A short scenario that fails the way a long run did.
///
/// It was read back from its own text and played once more before it got here: it fails with the same
/// property on the code that the long run failed with, and where a reference was at hand, that one
/// passes it.
public struct Counterexample: Sendable {
  /// The scenario, as it was read from ``yaml``.
  public let scenario: Scenario

  /// The seed to play it with: 1 unless chance has a part in it.
  public let seed: UInt64

  /// The scenario's file.
  public let yaml: String

  /// How its run ends, with what happened in it.
  public let outcome: RunOutcome

  /// The property that breaks.
  public let violation: Violation

  /// How the long run ended, with what happened in it.
  public let original: RunOutcome

  /// How many times the code under test was run to find it.
  public let replays: Int

  /// How many events the servers handled in the long run.
  public var eventsBefore: Int { original.steps }

  /// How many events the servers handle now.
  public var eventsAfter: Int { outcome.steps }

  /// How many steps its script has, those within steps included.
  public var steps: Int { scenario.steps.reduce(0) { $0 + $1.size } }
}

extension ScenarioStep {
  /// How many steps this is, with those within it.
  var size: Int { inner.reduce(1) { $0 + $1.size } }
}
