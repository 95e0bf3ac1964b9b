// SPDX-License-Identifier: MIT

public import Hosting
public import Raft
internal import Scenarios
internal import Shrinking

extension Report {
  /// Looks for the shortest run that fails as the first failure does that may be shown.
  ///
  /// - Parameters:
  ///   - code: The code that fails.
  ///   - reference: Rules that are right, if they are at hand.
  ///   - limit: How many times the code may be run for it.
  /// - Throws: ``HostFailure`` where the host can't do its work.
  public func findingCounterexample(
    on code: Code, reference: Rules?, limit: Int = 300
  ) throws(HostFailure) -> Report {
    guard let result = firstShown, let seed = result.seed else { return self }
    var report = self
    report.counterexample = try Shrinker(limit: limit, reference: reference)
      .shrink(result.scenario, seed: seed, on: code.makeHost())
    return report
  }
}
