// SPDX-License-Identifier: MIT

internal import ArgumentParser

#if canImport(Proving)
  internal import Grading
  internal import Mutants
  internal import Presentation
  internal import Proving
  internal import Scenarios

  /// `grader mutants`: puts known bugs and correct Rafts through the scenarios.
  struct MutantsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mutants",
      abstract: "Plays known bugs and correct Rafts, and says what catches whom.",
      discussion: """
        A mutant is the reference with one mistake. It is caught where a property breaks that the \
        mistake is known to break; every mutant must be caught by two scenarios, one of them hidden. \
        No correct Raft may be accused. The exit code is 1 where that is not so.
        """)

    @Argument(
      help: "Mutants, or the functions or tracks that hold their mistakes; everything by default.")
    var what: [String] = []

    @Flag(help: "Play every mutant in every scenario with all seeds it asks for.")
    var full = false

    @Option(help: ArgumentHelp("Play everything with the seeds 1 to N.", valueName: "n"))
    var seeds: Int?

    @Option(help: ArgumentHelp("Play correct Rafts with the seeds 1 to N.", valueName: "n"))
    var variantSeeds: Int?

    @Flag(help: "Tell of every scenario that catches a mutant, and not only of one.")
    var matrix = false

    @Flag(help: "Take all figures: how blame, chance and shrinking do on the mutants, too.")
    var numbers = false

    @Option(
      help: ArgumentHelp("Write the matrix to a file; - is standard output.", valueName: "file"))
    var json: String?

    @OptionGroup var jobs: JobsOptions

    func validate() throws {
      for seeds in [seeds, variantSeeds].compactMap(\.self) where !(1...100_000).contains(seeds) {
        throw ValidationError("Numbers of seeds must be from 1 to 100000.")
      }
    }

    func run() throws {
      let mutants = try chosenMutants()
      let output = ProofOutput(json: json)
      try output.begin()
      let workplace = try Workplace()
      workplace.printMistakes()
      let crew = Crew(threads: jobs.threads)
      let survey = Survey(
        workplace.catalogue.scenarios, mutants: mutants,
        correct: what.isEmpty ? CorrectRaft.all : [], effort: effort)
      let start = ContinuousClock.now
      let shift = Shift(crew)
      let matrix = survey.matrix(crew)
      let duration = ContinuousClock.now - start
      let numbers = numbers ? Numbers(matrix.facts(crew)) : nil
      try shift.end { try show(matrix, numbers, duration, output) }
      guard workplace.isInOrder else { throw ExitCode(.badInput) }
      if !matrix.flaws.isEmpty { throw ExitCode(.somethingFailed) }
    }

    private func chosenMutants() throws -> [Mutant] {
      do {
        return try Mutant.select(what)
      } catch {
        throw Complaint(error.description)
      }
    }

    private var effort: Effort {
      var effort = full ? Effort.full : .standard
      if let seeds { effort = Effort(meant: seeds, others: seeds, correct: seeds) }
      effort.correct = variantSeeds ?? effort.correct
      return effort
    }

    private func show(
      _ matrix: Matrix, _ numbers: Numbers?, _ duration: Duration, _ output: ProofOutput
    ) throws {
      let style = Terminal.style
      let portraits = isAboutSome ? matrix.mutants.map { MutantText($0, style: style).text } : []
      let text = MatrixText(
        matrix, numbers: numbers, detail: detail, style: style, duration: duration)
      output.tell(portraits.joined() + text.text)
      try output.write(MatrixFile(matrix, numbers: numbers).encoded())
    }

    /// Whether mutants were named, each by its id.
    private var isAboutSome: Bool {
      !what.isEmpty && what.allSatisfy { word in Mutant.all.contains { $0.id == word } }
    }

    private var detail: MatrixText.Detail {
      if self.matrix { return .catches }
      return isAboutSome || numbers ? .summary : .rows
    }
  }
#else
  /// `grader mutants` in a copy of the kit that has no known bugs.
  struct MutantsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mutants",
      abstract: "Plays known bugs, where the kit comes with the solutions.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var words: [String] = []

    func run() throws {
      throw Complaint(
        "known bugs are made from the solutions, and this copy of the kit comes without them")
    }
  }
#endif
