// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Grading
internal import Hosting
internal import Presentation
internal import Raft
internal import Scenarios

/// `grader benchmark`: measures how fast the kit is here.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures how fast the kit is on this machine, with the reference.")

  @OptionGroup var jobs: JobsOptions

  func run() throws {
    let workplace = try Workplace()
    workplace.printMistakes()
    guard case .ready(.rules(let rules)) = try SubjectOptions.solution.prepare(in: workplace.kit),
      case .built(let program) = try workplace.kit.build(workplace.kit.solutions)
    else { throw Complaint("the solution does not compile", status: .graderFailed) }
    let benchmark = Benchmark(
      workplace.catalogue.scenarios, rules: rules, program: program,
      threads: jobs.threads)
    let notice = Notice("measuring…")
    let figures = try benchmark.figures()
    notice.clear()
    let width = figures.map(\.name.count).max() ?? 0
    for figure in figures {
      print(figure.name.aligned(left: width + 2) + figure.value)
    }
  }
}
