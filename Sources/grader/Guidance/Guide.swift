// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Guidance
internal import Hosting
internal import Presentation
internal import Raft
internal import Scenarios
internal import YAML

/// Knows the way through the course, and tells how far somebody's code is on it.
struct Guide {
  let workplace: Workplace
  let roadmap: Roadmap

  /// The guide through a kit's course. Scenarios that can't be read are named; what is wrong with its
  /// milestones ends the command.
  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    workplace.printMistakes()
    do throws(Diagnostics) {
      roadmap = try Roadmap(root: workplace.kit.root, scenarios: workplace.catalogue.scenarios)
    } catch {
      printError(workplace.named(error.description))
      throw ExitCode(.badInput)
    }
  }

  /// The guide for a grading, which does without one where there are mistakes: it is about something else.
  static func ifAtHand(in workplace: Workplace) -> Guide? {
    do throws(Diagnostics) {
      let roadmap = try Roadmap(
        root: workplace.kit.root, scenarios: workplace.catalogue.scenarios)
      return Guide(workplace: workplace, roadmap: roadmap)
    } catch {
      if workplace.isInOrder {
        printError("note: the milestones have mistakes; grader next names them")
      }
      return nil
    }
  }

  /// The guide through a kit's course whose milestones were read before.
  init(workplace: Workplace, roadmap: Roadmap) {
    self.workplace = workplace
    self.roadmap = roadmap
  }

  /// How far the code is that a report is on.
  func progress(in report: Report) -> CourseProgress { CourseProgress(on: roadmap, in: report) }

  /// What comes next, as a text; `nil` where a grading does not tell.
  func text(_ progress: CourseProgress) -> String? {
    NextText(
      progress, scenarios: workplace.catalogue.scenarios,
      hasSolutions: workplace.kit.hasSolutions, style: Terminal.style
    ).text
  }

  /// Grades the scenarios that milestones ask for, and nothing else.
  func report(on subject: SubjectOptions, jobs: JobsOptions) throws -> Report {
    let asked = Set(roadmap.milestones.flatMap(\.pass))
    let scenarios = workplace.catalogue.scenarios.filter { asked.contains($0.id) }
    var report =
      switch try subject.prepare(in: workplace.kit) {
      case .ready(let code): try grade(scenarios, code, subject.chosen, jobs)
      case .notCompiled(let words):
        Report.notCompiled(subject.chosen, scenarios, words: words)
      }
    report.folder = workplace.folder
    report.standIns = workplace.kit.standIns
    return report
  }

  private func grade(
    _ scenarios: [Scenario], _ code: Code, _ subject: Subject, _ jobs: JobsOptions
  ) throws(HostFailure) -> Report {
    let examination = Examination(scenarios, threads: jobs.threads)
    let progress = ProgressLine(examination)
    defer { progress.end() }
    try examination.run(code)
    var report = Report(subject, examination.results)
    report.survey = code.survey
    return report
  }
}
