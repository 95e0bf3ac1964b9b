// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Presentation
internal import Scenarios

/// `grader replay`: runs one scenario with one seed and shows what happens.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Runs a scenario once and draws what happens, the same every time.")

  @Argument(help: "The scenario's id.")
  var id: String

  @OptionGroup var subject: SubjectOptions

  @OptionGroup var shown: ReplayOptions

  @Flag(name: .shortAndLong, help: "Show what the code printed, too.")
  var verbose = false

  @Flag(help: "Open a hidden scenario.")
  var reveal = false

  func run() throws {
    let workplace = try Workplace()
    let scenario = try workplace.scenario(id, for: "replay", isOpened: reveal)
    let report =
      switch try subject.prepare(in: workplace.kit) {
      case .ready(let code): try replay(scenario, code, workplace)
      case .notCompiled(let words):
        Report.notCompiled(subject.chosen, [scenario], words: words)
      }
    if report.compilerWords != nil {
      Output.write(ReportText(report, style: Terminal.style).text)
    }
    throw ExitCode(report.status)
  }

  private func replay(
    _ scenario: Scenario, _ code: Code, _ workplace: Workplace
  ) throws -> Report {
    let replay = try Replay(scenario, seed: shown.seed, code)
    let report = Report(subject.chosen, [replay.result], folder: workplace.folder)
    Output.write(
      ReplayText(
        replay, in: report, style: Terminal.style, form: shown.timeline ? .timeline : .diagram,
        showsAll: shown.all, lastLines: shown.last, showsOutput: verbose
      ).text)
    return report
  }
}
