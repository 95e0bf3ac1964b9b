// SPDX-License-Identifier: MIT

/// What a grading found of one scenario, as far as properties go.
public struct GradedScenario: Hashable, Sendable {
  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// Everything held, with every seed.
    case passed

    /// A property broke.
    case broke(Breach)

    /// Neither: the code crashed, is not written yet, or the situation did not arise.
    case other
  }

  /// The scenario, as a ``Breach`` names it.
  public var name: String

  /// What came of it.
  public var outcome: Outcome

  /// The seeds with which it was to be run.
  public var seeds: ClosedRange<UInt64>

  /// What a grading found of one scenario.
  public init(_ name: String, _ outcome: Outcome, seeds: ClosedRange<UInt64>) {
    self.name = name
    self.outcome = outcome
    self.seeds = seeds
  }

  /// The property that broke, as it broke; `nil` if none did.
  var breach: Breach? {
    if case .broke(let breach) = outcome { breach } else { nil }
  }

  /// Whether the seeds would show a breach again if it were still there: the seed that showed it is
  /// among them, and they are no fewer than before.
  func wouldShow(_ breach: Breach) -> Bool {
    name == breach.scenario && seeds.contains(breach.seed)
      && seeds.upperBound - seeds.lowerBound >= UInt64(max(breach.seeds, 1) - 1)
  }
}
