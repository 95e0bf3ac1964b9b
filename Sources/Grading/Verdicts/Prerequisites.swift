// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios

/// Tells scenarios that wait for a function of their own track from those that can't be expected to
/// pass, because a function of an earlier track is missing.
struct Prerequisites {
  /// Every function that is known not to be written, in the order in which they are taught.
  let missing: [Unwritten]

  /// What the results of a grading tell of functions that are missing.
  ///
  /// A run ends at the first missing function that it needs, and that may be a late one: what
  /// other scenarios came upon counts as well.
  init(_ results: [ScenarioResult]) {
    var found: [Unwritten] = []
    for unwritten in results.compactMap(\.verdict.missing)
    where !found.contains(where: { $0.rule == unwritten.rule }) {
      found.append(unwritten)
    }
    missing = found.sorted { $0.rule.number < $1.rule.number }
  }

  /// The same result, as *skipped* where it waits for an earlier track.
  func settled(_ result: ScenarioResult) -> ScenarioResult {
    guard case .notWritten(let met) = result.verdict else { return result }
    let scenario = result.scenario
    let earlier = (missing + [met]).first {
      $0.rule.track < scenario.track && scenario.needs.contains($0.rule)
    }
    guard let earlier else { return result }
    var skipped = result
    skipped.verdict = .skipped(.missing(earlier))
    return skipped
  }
}
