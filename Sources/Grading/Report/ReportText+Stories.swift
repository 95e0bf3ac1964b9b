// SPDX-License-Identifier: MIT

internal import Checking
internal import Presentation
internal import Scenarios
internal import Shrinking
internal import Simulation

/// How it came to a failure: drawn for the first, told in a few lines for the others.
extension ReportText {
  /// Whether a failure is drawn.
  func isDrawn(_ result: ScenarioResult) -> Bool {
    report.firstShown?.scenario.id == result.scenario.id && !result.trace.isEmpty
  }

  /// The failure's space-time diagram, or that of the shortest run that fails the same way.
  func picture(of result: ScenarioResult, _ violation: Violation) -> [String] {
    guard let counterexample = report.counterexample else {
      let names = result.scenario.cluster.names
      return [""] + drawing(of: result.trace, violation, names: names) { $0.legend }
    }
    let steps = counterexample.steps.of("step")
    let heading = "The shortest run found that breaks it is a script of \(steps):"
    return [""] + paragraph(heading, tone: .quiet) + [""]
      + drawing(
        of: counterexample.outcome.trace, counterexample.violation,
        names: counterexample.scenario.cluster.names
      ) { counterexample.violation.sentence == violation.sentence ? $0.legend : $0.verdict }
  }

  private func drawing(
    of trace: [TraceEvent], _ violation: Violation, names: [String],
    legend: (Diagram) -> [String]
  ) -> [String] {
    var narrow = style
    narrow.width -= 2
    let diagram = Diagram(trace, names: names, violation: violation, style: narrow)
    let below = legend(diagram)
    let lines = diagram.short(rows: Self.drawnRows) + (below.isEmpty ? [] : [""] + below)
    return (lines + [""] + Diagram.key(narrow)).map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// How many lines what happened may take in a drawing.
  private static let drawnRows = 14

  /// The command that makes a scenario of the shortest run.
  func keepCommand(_ result: ScenarioResult) -> String? {
    guard isDrawn(result), report.counterexample != nil, let seed = result.seed else { return nil }
    return report.shrinkCommand(result.scenario, seed: seed)
  }

  /// The failure's evidence, and what happened right before.
  func story(of result: ScenarioResult, _ violation: Violation) -> [String] {
    let timeline = Timeline(result.trace, names: result.scenario.cluster.names)
    let lines = timeline.lines.suffix(Self.toldLines).map(\.text)
    return evidence(violation.evidence) + leadUp(lines)
  }

  /// How many lines are told of what happened right before.
  private static let toldLines = 8

  private func evidence(_ evidence: [Evidence]) -> [String] {
    guard !evidence.isEmpty else { return [] }
    return [""]
      + evidence.flatMap { event in
        let moment = "\(event.time.inMilliseconds) ms".aligned(right: 16)
        return event.sentence.wrapped(to: style.width, after: moment + "  ", indent: 18)
      }
  }

  private func leadUp(_ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let heading = ["", style.paint("  Right before", .quiet)]
    return heading + lines.map { style.paint("    " + $0.shortened(to: style.width - 4), .quiet) }
  }
}
