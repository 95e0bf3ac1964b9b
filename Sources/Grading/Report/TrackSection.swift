// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios

/// What a report tells of a track, or of several of which all waits for the same function.
struct TrackSection {
  /// A line for each track.
  var headings: [String]

  /// A line for each scenario that is told by itself.
  var results: [String]

  /// The scenarios that share a line.
  var folds: [Fold]

  /// What is said below them.
  var note: [String]

  /// Takes in the section of the next track, if nothing is told of both but that they wait for the same.
  ///
  /// - Returns: Whether it did.
  mutating func absorb(_ next: TrackSection) -> Bool {
    let isTerse = [self, next].allSatisfy { $0.results.isEmpty && $0.note.isEmpty }
    guard isTerse, folds.count == 1, next.folds.count == 1,
      folds[0].obstacle.words == next.folds[0].obstacle.words
    else { return false }
    headings += next.headings
    folds[0].count += next.folds[0].count
    return true
  }
}

/// Scenarios that wait for the same and share a line.
struct Fold {
  /// What they wait for.
  var obstacle: Verdict.Obstacle

  /// How many they are.
  var count = 1

  /// The results that have a line each, and how many others wait for what. One that waits alone in its
  /// own track keeps its line.
  static func folded(_ results: [ScenarioResult]) -> (shown: [ScenarioResult], folds: [Fold]) {
    var shown: [ScenarioResult] = []
    var folds: [Fold] = []
    for result in results {
      guard let obstacle = result.verdict.obstacle, !isAlone(result, among: results) else {
        shown.append(result)
        continue
      }
      if let known = folds.firstIndex(where: { $0.obstacle.words == obstacle.words }) {
        folds[known].count += 1
      } else {
        folds.append(Fold(obstacle: obstacle))
      }
    }
    return (shown, folds)
  }

  private static func isAlone(_ result: ScenarioResult, among results: [ScenarioResult]) -> Bool {
    guard case .notWritten(let function) = result.verdict else { return false }
    return results.count { $0.verdict.missing?.rule == function.rule } == 1
  }
}

extension Verdict {
  /// What keeps the scenario from being played to its end.
  fileprivate var obstacle: Obstacle? {
    switch self {
    case .notWritten(let function): .missing(function)
    case .skipped(let obstacle): obstacle
    default: nil
    }
  }
}
