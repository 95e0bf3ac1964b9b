// SPDX-License-Identifier: MIT

internal import Grading
public import Presentation
internal import Raft
public import Scenarios

/// The next milestone as a text for people: what is reached by it, what to write, what to watch, where
/// to read, and where hints are to be had.
public struct NextText {
  private let progress: CourseProgress
  private let scenarios: [Scenario]
  private let hasSolutions: Bool
  private let style: Style
  private let lines: FactLines

  /// The text on what comes next.
  ///
  /// - Parameters:
  ///   - scenarios: The scenarios that may be watched.
  ///   - hasSolutions: Whether the solutions are at hand, to be compared with at the end.
  public init(
    _ progress: CourseProgress, scenarios: [Scenario], hasSolutions: Bool, style: Style = Style()
  ) {
    self.progress = progress
    self.scenarios = scenarios
    self.hasSolutions = hasSolutions
    self.style = style
    lines = FactLines(style: style, indent: 11)
  }

  /// The section, with a line break at its start and its end; `nil` where it is not known what comes next.
  public var text: String? {
    section.map { style.finish("\n" + $0.joined(separator: "\n") + "\n") }
  }

  private var section: [String]? {
    if progress.isFinished { return ending }
    return progress.next.map(section)
  }

  private func section(_ step: NextStep) -> [String] {
    let milestone = step.milestone
    return [style.rule("Milestone \(step.number) of \(step.count): \(milestone.title)"), ""]
      + lines.paragraph(milestone.goal) + [""] + passing(step) + task(step)
      + lines.fact("Read", "\(milestone.lesson), “\(milestone.read)”")
      + lines.command("Stuck", "swift run grader hint \(step.topic.name)")
  }

  private func task(_ step: NextStep) -> [String] {
    switch step.task {
    case .write(let function):
      let place = step.place(of: function, in: progress.report)
      return lines.fact("Write", "\(function.rule.rawValue) in \(place)")
        + watch(step.milestone, label: "Watch")
    case .mend(let result):
      let fault = step.fault(of: result, in: progress.report)
      return lines.fact("Mend", "“\(result.scenario.title)”: \(fault)")
        + lines.command("Watch", progress.report.replayCommand(result.scenario, seed: result.seed))
    }
  }

  private func watch(_ milestone: Milestone, label: String) -> [String] {
    let scenario = scenarios.first { $0.id == milestone.watch }
    return lines.command(label, scenario.map { progress.report.replayCommand($0) })
  }

  /// What was reached by the way, while there is still time to look at it.
  private func passing(_ step: NextStep) -> [String] {
    guard case .write = step.task, !step.passing.isEmpty else { return [] }
    return step.passing.flatMap { milestone in
      lines.fact("Passed", "“\(milestone.title)” needed nothing more; see it with")
        + watch(milestone, label: "")
    }
  }

  /// What to do when the way is at its end.
  private var ending: [String] {
    let hidden = progress.report.results.filter { $0.scenario.isHidden && $0.verdict.isFailure }
    let failing = hidden.count.of("hidden scenario fails", plural: "hidden scenarios fail")
    return [style.rule("All \(progress.marks.count) milestones are reached"), ""]
      + lines.paragraph("Every public scenario passes. What is left is to know why.") + [""]
      + lines.fact("Mend", hidden.isEmpty ? nil : "\(failing); the report gives a hint for each")
      + lines.fact("Compare", hasSolutions ? Self.comparison : nil)
      + lines.command("Predict", hasSolutions ? "swift run grader predict" : nil)
      + lines.command("Hunt", hasSolutions ? "swift run grader hunt" : nil)
      + lines.command("Quiz", "swift run grader quiz")
  }

  private static let comparison =
    "Solutions/Election/README.md and those of the other tracks: why each function is right"
}
