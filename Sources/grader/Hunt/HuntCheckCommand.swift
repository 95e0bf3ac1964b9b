// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Grading
  internal import Hunting
  internal import Presentation
  internal import Proving
  internal import Recall

  /// `grader hunt check`: tries whether a scenario catches the suspect, and nobody else.
  struct HuntCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Says whether a scenario of yours catches the suspect.",
      discussion: """
        The suspect has to fail it by a property that its mistake breaks, and every correct Raft has to \
        pass it. A file needs no more than a cluster and steps. The exit code is 0 where the suspect is \
        caught, 1 where it is not, and 2 where the file has a mistake.
        """)

    @Argument(help: "The scenario's file, anywhere.")
    var file: String

    @Option(
      help: ArgumentHelp("Write what is found to a file; - is standard output.", valueName: "file"))
    var json: String?

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var hunt: HuntOptions

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, _) = try desk.investigation()
      let script = try HuntScript(own: file, in: desk)
      let output = ProofOutput(json: json)
      try output.begin()
      let crew = Crew(threads: jobs.threads)
      let shift = Shift(crew)
      let inspection = Inspection(script.scenario, against: suspect, crew)
      try shift.end {
        let result = inspection.result
        if result != .unfinished {
          try desk.note(.checked(file: file, result: result.rawValue), about: suspect)
        }
        output.tell(
          InspectionText(inspection, case: suspect.number, file: file, style: Terminal.style).text)
        try output.write(InspectionFile(inspection, case: suspect.number, file: file).encoded())
      }
      guard inspection.result == .caught else { throw ExitCode(.somethingFailed) }
    }
  }
#endif
