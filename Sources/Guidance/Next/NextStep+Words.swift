// SPDX-License-Identifier: MIT

internal import Checking
package import Grading
internal import Hosting
internal import Presentation
internal import Raft
internal import Scenarios

extension NextStep {
  /// What a report ends with, in a sentence and a command.
  package func advice(in report: Report) -> Report.Advice {
    switch task {
    case .write(let function):
      Report.Advice(
        sentence:
          "Next: write \(function.rule.qualifiedName) in \(place(of: function, in: report)).")
    case .mend(let result):
      Report.Advice(
        sentence: "Next: see it happen with",
        command: report.replayCommand(result.scenario, seed: result.seed))
    }
  }

  /// Where a function is to be written, as a path with a line.
  func place(of function: Unwritten, in report: Report) -> String {
    "\(report.path(function.file)):\(function.line)"
  }

  /// What is wrong with a scenario, in a few words.
  func fault(of result: ScenarioResult, in report: Report) -> String {
    switch result.verdict {
    case .failed(let violation): violation.property.title
    case .misbehaved(let incident):
      result.verdict.word
        + (incident.location.map { " in \(report.path($0.file)):\($0.line)" } ?? "")
    default: result.verdict.word
    }
  }
}
