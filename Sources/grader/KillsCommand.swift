// SPDX-License-Identifier: MIT

internal import ArgumentParser

#if canImport(Proving)
  internal import Grading
  internal import Presentation
  internal import Proving
  internal import Scenarios
  internal import YAML

  /// `grader scenario kills`: says what scenarios add to the others.
  struct KillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kills",
      abstract:
        "Says which known bugs a scenario catches, and whether it leaves correct Rafts alone.",
      discussion: """
        The exit code is 1 where a correct Raft fails, the scenario does not come about on the \
        reference, or it does not catch a known bug that it says it is there for.
        """)

    @Argument(help: "The scenarios' files, in the kit or anywhere else.")
    var files: [String]

    @Option(
      help: ArgumentHelp("Write what is found to a file; - is standard output.", valueName: "file"))
    var json: String?

    @OptionGroup var jobs: JobsOptions

    func run() throws {
      let workplace = try Workplace()
      let scenarios = try read()
      let output = ProofOutput(json: json)
      try output.begin()
      let crew = Crew(threads: jobs.threads)
      let shift = Shift(crew)
      let contributions = scenarios.map { scenario in
        let others = workplace.catalogue.scenarios.filter { $0.id != scenario.id }
        return Contribution(of: scenario, among: others, crew)
      }
      try shift.end { try show(contributions, output) }
      if contributions.contains(where: { !$0.flaws.isEmpty }) {
        throw ExitCode(.somethingFailed)
      }
    }

    private func read() throws -> [Scenario] {
      var scenarios: [Scenario] = []
      var diagnostics = Diagnostics()
      for file in files {
        do throws(Diagnostics) {
          scenarios.append(try Scenario.read(file: file))
        } catch {
          diagnostics.append(contentsOf: error)
        }
      }
      guard diagnostics.isEmpty else {
        printError(diagnostics.description)
        throw ExitCode(.badInput)
      }
      return scenarios
    }

    private func show(_ contributions: [Contribution], _ output: ProofOutput) throws {
      output.tell(
        contributions.map { ContributionText($0, style: Terminal.style).text }.joined())
      try output.write(ContributionFile(contributions).encoded())
    }
  }
#else
  /// `grader scenario kills` in a copy of the kit that has no known bugs.
  struct KillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kills",
      abstract: "Says which known bugs a scenario catches, where the kit comes with the solutions.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var words: [String] = []

    func run() throws {
      throw Complaint(
        "known bugs are made from the solutions, and this copy of the kit comes without them")
    }
  }
#endif
