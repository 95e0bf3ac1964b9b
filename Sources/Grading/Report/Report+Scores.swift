// SPDX-License-Identifier: MIT

public import Raft
internal import Scenarios

/// What a report amounts to.
extension Report {
  /// Whether a scenario's points belong to the total.
  ///
  /// A situation that did not arise accuses nobody, so its points are left out, but only for code
  /// with which nothing else is wrong: where servers never elect a leader, hardly anything arises.
  /// The reference must make every situation arise.
  func counts(_ result: ScenarioResult) -> Bool {
    guard case .didNotArise = result.verdict else { return true }
    let isFlawless = !results.contains { $0.verdict.isFailure || $0.verdict.missing != nil }
    return subject == .solution || !isFlawless
  }

  /// The points that a scenario adds.
  func score(of result: ScenarioResult) -> Score {
    Score(
      earned: result.verdict.isPass ? result.scenario.points : 0,
      possible: counts(result) ? result.scenario.points : 0)
  }

  /// The points of a track.
  public func score(of track: Track) -> Score {
    results.filter { $0.scenario.track == track }.reduce(Score()) { $0 + score(of: $1) }
  }

  /// The points of all that was graded.
  public var score: Score {
    results.reduce(Score()) { $0 + score(of: $1) }
  }

  /// How many runs it took to find out. Those of a hidden scenario that failed are left out, for they
  /// would tell with which seed it did.
  public var runs: Int { open.reduce(0) { $0 + $1.runs } }

  /// How many events servers handled in those runs.
  public var steps: Int { open.reduce(0) { $0 + $1.steps } }

  private var open: [ScenarioResult] {
    results.filter { !(isSealed($0) && $0.verdict.isFailure) }
  }

  /// How the grading ended, for whoever started it.
  ///
  /// All passed if every scenario that counts passed, and one at least did.
  public var status: Status {
    let isDone = isComplete && results.contains { $0.verdict.isPass }
    return isDone && results.allSatisfy { $0.verdict.isPass || !counts($0) }
      ? .allPassed : .somethingFailed
  }
}

/// How the grader ends, as its exit code says it.
public enum Status: Int32, Sendable {
  /// All passed.
  case allPassed = 0

  /// Something failed, is not written yet, or does not compile.
  case somethingFailed = 1

  /// The command line, or a scenario's file, has a mistake.
  case badInput = 2

  /// The grader itself failed.
  case graderFailed = 3
}
