// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Hosting
internal import Raft
internal import Scenarios

/// `grader benchmark`: measures how fast the kit is here.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures how fast the kit is on this machine, with the reference.")

  @Option(help: ArgumentHelp("How many threads to use; one per core by default.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    try GradeCommand.validate(jobs: jobs)
  }

  func run() throws {
    let workplace = try Workplace()
    workplace.printMistakes()
    guard case .ready(.rules(let rules)) = try SubjectOptions.solution.prepare(in: workplace.kit),
      case .built(let program) = try workplace.kit.build(workplace.kit.solutions)
    else { throw Complaint("the solution does not compile", status: .graderFailed) }
    let benchmark = Benchmark(
      workplace.catalogue.scenarios, rules: rules, program: program,
      threads: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let notice = Notice("measuring…")
    let figures = try benchmark.figures()
    notice.clear()
    let width = figures.map(\.name.count).max() ?? 0
    for figure in figures {
      print(figure.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + figure.value)
    }
  }
}
