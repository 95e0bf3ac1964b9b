// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Grading
internal import Scenarios

/// `grader grade`: plays scenarios and reports.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Plays scenarios and reports what holds; this is what grader does by default.",
    discussion: """
      The results file is JSON. It has the keys version (1), blame, complete, subject, compiler, \
      scenarios, totals, tracks and unwritten, and next where the next milestone is known. Each \
      scenario has id, title, track, level, points, earned, counts, hidden and verdict, and where they \
      are known property, moment_us, servers, sentence, evidence, function, file, line, hint, seed, \
      runs and replay. Of a hidden scenario nothing is told but the first nine, property and hint.
      """)

  @Argument(help: "Tracks, scenario ids, or patterns such as 'figure-*'; everything by default.")
  var what: [String] = []

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("Run every scenario with the seeds 1 to N.", valueName: "n"))
  var seeds: Int?

  @Option(help: ArgumentHelp("Run every scenario with this seed alone.", valueName: "s"))
  var seed: UInt64?

  @Flag(help: "Leave hidden scenarios out.")
  var onlyPublic = false

  @Option(
    help: ArgumentHelp("Write the results to a file; - is standard output.", valueName: "file"))
  var json: String?

  @Flag(name: .shortAndLong, help: "Tell more: every hint, every skipped scenario.")
  var verbose = false

  @Flag(
    inversion: .prefixedNo, help: "Say which function is to blame, where the solutions are at hand."
  )
  var blame = true

  @Flag(
    inversion: .prefixedNo,
    help: "Remember what breaks, so that the quiz asks about it once it is mended.")
  var reflect = true

  @OptionGroup var jobs: JobsOptions

  func validate() throws {
    if seeds != nil && seed != nil { throw ValidationError("Give either --seeds or --seed.") }
    if let seeds, !(1...100_000).contains(seeds) {
      throw ValidationError("--seeds must be from 1 to 100000.")
    }
  }

  func run() throws {
    let workplace = try Workplace()
    workplace.printMistakes()
    let scenarios = try scenarios(workplace)
    let output = ReportOutput(
      json: json, isVerbose: verbose, folder: workplace.folder, standIns: workplace.kit.standIns,
      guide: subject.chosen == .solution ? nil : Guide.ifAtHand(in: workplace))
    try output.begin(subject.chosen)
    let start = ContinuousClock.now
    let report =
      switch try subject.prepare(in: workplace.kit) {
      case .ready(let code):
        inquired(
          try grade(scenarios, code, since: start, output), code, workplace.kit, output)
      case .notCompiled(let words):
        Report.notCompiled(
          subject.chosen, scenarios, words: words, duration: ContinuousClock.now - start)
      }
    try output.finish(report)
    remember(report)
    if !workplace.kit.hasSolutions, subject.chosen != .solution { noteAbsence(report) }
    if !workplace.isInOrder {
      printError("note: scenarios with mistakes in their files were left out; they are named above")
    }
    throw ExitCode(workplace.isInOrder ? report.status : .badInput)
  }

  /// Says what goes without the solutions.
  private func noteAbsence(_ report: Report) {
    let isBlameMissed = blame && report.results.contains(where: \.verdict.isFailure)
    printError(
      "note: this copy comes without solutions, and so without hidden scenarios"
        + (isBlameMissed ? "; it can't tell which function is to blame" : ""))
  }

  /// The seeds to run every scenario with.
  var seedChoice: SeedChoice {
    seed.map { SeedChoice.only($0) } ?? seeds.map { .first($0) } ?? .standard
  }

  private func scenarios(_ workplace: Workplace) throws -> [Scenario] {
    let scenarios = try workplace.select(what).filter { !(onlyPublic && $0.isHidden) }
    guard !scenarios.isEmpty else { throw Complaint("there is no scenario to grade") }
    return scenarios
  }

  private func grade(
    _ scenarios: [Scenario], _ code: Code, since start: ContinuousClock.Instant,
    _ output: ReportOutput
  ) throws -> Report {
    let examination = Examination(scenarios, seeds: seedChoice, threads: jobs.threads)
    let subject = subject.chosen
    let survey = code.survey
    @Sendable func report(isComplete: Bool) -> Report {
      var report = Report(
        subject, examination.results, isComplete: isComplete, duration: ContinuousClock.now - start)
      report.survey = survey
      return report
    }
    let interruption = Interruption {
      examination.stop()
      try? output.finish(report(isComplete: false))
    }
    let progress = ProgressLine(examination)
    defer { interruption.end() }
    do {
      try examination.run(code)
    } catch {
      progress.end()
      try output.finish(report(isComplete: false))
      throw error
    }
    progress.end()
    return report(isComplete: true)
  }
}
