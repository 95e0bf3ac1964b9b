// SPDX-License-Identifier: MIT

internal import Foundation
internal import Grading
internal import Guidance
internal import Presentation
internal import Scenarios

/// Where a grading's report and results go.
struct ReportOutput: Sendable {
  /// The results' file, `-` for standard output; `nil` where nobody wants them.
  let json: String?
  let isVerbose: Bool
  /// The folder from which paths are shown.
  let folder: String
  /// The folder with the stubs that stand in for missing files.
  let standIns: String?
  /// Knows the way through the course, with the next step of which a report opens; `nil` where nobody is
  /// on it.
  let guide: Guide?

  /// Writes results that hold nothing yet, so that there is a file whatever happens, and a path that
  /// can't be written is known before the work is done.
  func begin(_ subject: Subject) throws {
    guard json != "-" else { return }
    try write(Report(subject, [], isComplete: false))
  }

  /// Prints a report and writes its results. Where the results go to standard output, the report
  /// goes to standard error.
  func finish(_ report: Report) throws {
    var report = report
    report.folder = folder
    report.standIns = standIns
    Notice.show("")
    let progress = guide?.progress(in: report)
    let next = progress?.next
    report.guidance = next?.advice(in: report)
    let opening = progress.flatMap { guide?.text($0) } ?? ""
    let text = opening + ReportText(report, style: Terminal.style, isVerbose: isVerbose).text
    Output.write(Data(text.utf8), to: json == "-" ? .standardError : .standardOutput)
    try write(report, next)
  }

  /// The report with the failure in focus that is to be mended next.
  func focused(_ report: Report) -> Report {
    guard case .mend(let result) = guide?.progress(in: report).next?.task else { return report }
    var report = report
    report.focus = result.scenario.id
    return report
  }

  private func write(_ report: Report, _ next: NextStep? = nil) throws {
    guard let json else { return }
    var file = ResultsFile(report)
    file.next = next.map { ResultsFile.Step($0, in: report) }
    let bytes = try file.encoded()
    guard json != "-" else { return Output.write(bytes, to: .standardOutput) }
    do {
      try bytes.write(to: URL(fileURLWithPath: json), options: .atomic)
    } catch {
      throw Complaint("can't write the results to '\(json)': \(error.localizedDescription)")
    }
  }
}
