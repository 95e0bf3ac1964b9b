// SPDX-License-Identifier: MIT

public import Grading
internal import Raft
internal import Scenarios

/// How far a student is on the way through the course, as far as a grading tells.
///
/// A milestone of which not all scenarios were graded is judged by those that were. Where they don't
/// decide, it is unknown whether it is reached, and nothing is claimed.
public struct CourseProgress: Sendable {
  /// What is known of a milestone.
  public enum Mark: String, Sendable {
    /// All of its scenarios passed.
    case reached

    /// A function is not written yet, or a scenario does not pass.
    case open

    /// What was graded does not tell.
    case unknown
  }

  /// The way.
  public let roadmap: Roadmap

  /// The grading.
  let report: Report

  /// For each milestone what is known of it.
  public let marks: [Mark]

  /// How far a student is whose code was graded.
  public init(on roadmap: Roadmap, in report: Report) {
    let outcomes = Outcomes(report)
    self.roadmap = roadmap
    self.report = report
    marks = roadmap.milestones.indices.map { position in
      let milestone = roadmap.milestones[position]
      if roadmap.functions(upTo: position).contains(where: { report.unwritten($0) != nil }) {
        return .open
      }
      return outcomes.mark(of: milestone)
    }
  }

  /// How many milestones are known to be reached.
  public var reached: Int { marks.count { $0 == .reached } }

  /// Whether the way has an end, and it is reached.
  public var isFinished: Bool { !marks.isEmpty && reached == marks.count }

  /// About how many minutes the milestones take that are not known to be reached.
  var minutesLeft: Int {
    zip(roadmap.milestones, marks).reduce(0) { $0 + ($1.1 == .reached ? 0 : $1.0.minutes) }
  }

  /// What to do next: at the first milestone that is not reached, if it is known of all before it that
  /// they are.
  public var next: NextStep? {
    guard report.isComplete, report.compilerWords == nil,
      let position = marks.firstIndex(where: { $0 != .reached }), marks[position] == .open,
      let task = task(at: position)
    else { return nil }
    let before = roadmap.milestones[..<position]
    let seen = before.reversed().prefix { $0.write.isEmpty }.reversed()
    return NextStep(
      milestone: roadmap.milestones[position], number: position + 1, count: marks.count,
      task: task, passing: Array(seen))
  }

  private func task(at position: Int) -> NextStep.Task? {
    let functions = roadmap.functions(upTo: position)
    if let function = functions.lazy.compactMap({ report.unwritten($0) }).first {
      return .write(function)
    }
    guard let result = Outcomes(report).obstacle(to: roadmap.milestones[position]) else {
      return nil
    }
    return result.verdict.missing.map { .write($0) } ?? .mend(result)
  }
}

/// The results of a grading by the scenarios' ids.
private struct Outcomes {
  private let results: [String: ScenarioResult]

  /// The first failure of a scenario that anybody may see: of a hidden one nothing may be told.
  private let firstFailure: ScenarioResult?

  init(_ report: Report) {
    results = Dictionary(report.results.map { ($0.scenario.id, $0) }) { first, _ in first }
    firstFailure = report.results.first { $0.verdict.isFailure && !$0.scenario.isHidden }
  }

  func mark(of milestone: Milestone) -> CourseProgress.Mark {
    if obstacle(to: milestone) != nil { return .open }
    return milestone.pass.allSatisfy { results[$0] != nil } ? .reached : .unknown
  }

  /// The scenario to look at because a milestone is not reached: one that fails, if there is.
  func obstacle(to milestone: Milestone) -> ScenarioResult? {
    let open = milestone.pass.compactMap { results[$0] }.filter { !isFulfilled($0) }
    guard let first = open.first(where: \.verdict.isFailure) ?? open.first else { return nil }
    if case .skipped(.tedium) = first.verdict { return firstFailure ?? first }
    return first
  }

  /// That a situation did not arise is no obstacle to code with which nothing is wrong.
  private func isFulfilled(_ result: ScenarioResult) -> Bool {
    if case .didNotArise = result.verdict { return firstFailure == nil }
    return result.verdict.isPass
  }
}
