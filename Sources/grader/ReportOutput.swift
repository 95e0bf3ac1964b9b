// SPDX-License-Identifier: MIT

internal import Foundation
internal import Grading
internal import Presentation

/// Where a grading's report and results go.
struct ReportOutput: Sendable {
  /// The results' file, `-` for standard output; `nil` where nobody wants them.
  let json: String?
  let isVerbose: Bool
  /// The folder from which paths are shown.
  let folder: String
  /// The folder with the stubs that stand in for missing files.
  let standIns: String?

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
    let text = ReportText(report, style: Terminal.style, isVerbose: isVerbose).text
    Output.write(Data(text.utf8), to: json == "-" ? .standardError : .standardOutput)
    try write(report)
  }

  private func write(_ report: Report) throws {
    guard let json else { return }
    let bytes = try ResultsFile(report).encoded()
    guard json != "-" else { return Output.write(bytes, to: .standardOutput) }
    do {
      try bytes.write(to: URL(fileURLWithPath: json), options: .atomic)
    } catch {
      throw Complaint("can't write the results to '\(json)': \(error.localizedDescription)")
    }
  }
}
