// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Guidance
internal import Presentation

/// `grader next`: says what the next milestone is, and what to do for it.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Says what to write next, what to watch and where to read.",
    discussion: """
      It plays the public scenarios. The exit code is 0 if all milestones are reached. The JSON has \
      the keys version (1), reached, milestones and, where there is something to do, next, as in the \
      results of a grading, or compiler; each milestone has id, title, track, minutes and standing, \
      which is reached, open or unknown.
      """)

  @Flag(help: "Show all milestones, and which of them are reached.")
  var all = false

  @Flag(help: "Tell it as JSON.")
  var json = false

  @OptionGroup var subject: SubjectOptions

  @OptionGroup var jobs: JobsOptions

  func run() throws {
    let workplace = try Workplace()
    let guide = try Guide(workplace)
    guard !guide.roadmap.milestones.isEmpty else {
      throw Complaint("this kit has no milestones")
    }
    let report = try guide.report(on: subject, jobs: jobs)
    let progress = guide.progress(in: report)
    Output.write(try text(progress, report, guide))
    throw ExitCode(progress.isFinished ? .allPassed : .somethingFailed)
  }

  private func text(_ progress: CourseProgress, _ report: Report, _ guide: Guide) throws -> String {
    if json { return String(decoding: try NextFile(progress).json(), as: UTF8.self) }
    if report.compilerWords != nil { return ReportText(report, style: Terminal.style).text }
    if all { return RoadmapText(progress, style: Terminal.style).text }
    return guide.text(progress) ?? ReportText(report, style: Terminal.style).text
  }
}
