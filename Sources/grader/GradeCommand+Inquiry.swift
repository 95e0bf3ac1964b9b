// SPDX-License-Identifier: MIT

internal import Grading
internal import Hosting

extension GradeCommand {
  /// A report with what an inquiry adds to it. That the inquiry fails does not make the grading fail.
  func inquired(_ report: Report, _ code: Code, _ kit: Kit, _ output: ReportOutput) -> Report {
    guard report.isComplete, report.status != .allPassed else { return report }
    let report = output.focused(report)
    let interruption = Interruption { try? output.finish(report) }
    let notice = Notice("looking for where it goes wrong…")
    defer {
      notice.clear()
      interruption.end()
    }
    do throws(HostFailure) {
      return try mixed(report, code, kit)
        .findingCounterexample(on: code, reference: SubjectOptions.referenceAtHand)
    } catch {
      printError("note: there is no telling where it goes wrong. \(error)")
      return report
    }
  }

  /// What parts come to by themselves, and which function is to blame, where the reference is at hand to
  /// find out.
  private func mixed(_ report: Report, _ code: Code, _ kit: Kit) throws(HostFailure) -> Report {
    guard case .program(let program) = code, report.subject != .solution else { return report }
    let written = report.survey.written
    guard Inquiry.isCalledFor(by: report, written: written),
      let mixer = try kit.buildMixer(of: program)
    else { return report }
    let inquiry = Inquiry(
      into: report, .program(mixer), written: written, seeds: seedChoice,
      threads: jobs.threads)
    var report = report
    report.isolation = try inquiry.isolate()
    if blame { report.blame = try inquiry.blame() }
    return report
  }
}
