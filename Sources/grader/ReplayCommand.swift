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

  @Option(help: ArgumentHelp("The seed to run.", valueName: "s"))
  var seed: UInt64 = 1

  @Flag(help: "Tell the run line by line, in more words, instead of drawing it.")
  var timeline = false

  @Flag(help: "Show every heartbeat, and however long a run from its start.")
  var all = false

  @Option(help: ArgumentHelp("Show only the last N lines.", valueName: "n"))
  var last: Int?

  @Flag(name: .shortAndLong, help: "Show what the code printed, too.")
  var verbose = false

  @Flag(help: "Open a hidden scenario.")
  var reveal = false

  func validate() throws {
    if let last, last < 0 { throw ValidationError("--last must be 0 or more.") }
  }

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
    let replay = try Replay(scenario, seed: seed, code)
    let report = Report(subject.chosen, [replay.result], folder: workplace.folder)
    Output.write(
      ReplayText(
        replay, in: report, style: Terminal.style, form: timeline ? .timeline : .diagram,
        showsAll: all, lastLines: last, showsOutput: verbose
      ).text)
    return report
  }
}
