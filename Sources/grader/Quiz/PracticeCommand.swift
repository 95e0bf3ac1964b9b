// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Evidence
internal import Grading
internal import Presentation
internal import Quiz
internal import Recall

/// `grader quiz`: asks questions, and remembers how well they were known.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Asks questions: first what is due, then what is new.",
    discussion: """
      On a pipe every prompt takes a line: the answer, how sure you are (it may be empty), for a free \
      answer y or n for each idea, and an empty line to go on. Everything answered is kept, \
      whenever you stop. `help` at any prompt lists what else may be said there.
      """)

  @OptionGroup var selected: SelectionOptions

  @Option(help: ArgumentHelp("How many questions to ask.", valueName: "n"))
  var count = 10

  @Option(
    help: ArgumentHelp(
      "The seed of all that is left to chance; by default another each time.", valueName: "s"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp("Ask N questions that are made up, with their keys.", valueName: "n"))
  var generated: Int?

  @Flag(help: "Ask whatever is selected, due or not.")
  var all = false

  @Flag(help: "Ask about what failed in the last grading.")
  var fromFailures = false

  @Flag(help: "Ask what is known worst, and leave the schedule alone.")
  var cram = false

  @Flag(help: "Draw nothing: plain sentences, as for a screen reader.")
  var plain = false

  @OptionGroup var round: RoundOptions
  @OptionGroup var bank: BankOptions
  @OptionGroup var memory: MemoryOptions

  func validate() throws {
    guard (1...1_000).contains(count) else {
      throw ValidationError("--count must be from 1 to 1000.")
    }
    guard (1...1_000).contains(generated ?? 1) else {
      throw ValidationError("--generated must be from 1 to 1000.")
    }
    guard !(cram && all) else { throw ValidationError("Give either --cram or --all.") }
    guard round.format == nil || !(cram || all || fromFailures || generated != nil) else {
      throw ValidationError(
        "A round chooses its questions itself; leave out --cram, --all, --generated and "
          + "--from-failures.")
    }
  }

  func run() throws {
    if let format = round.format { return try hold(format) }
    let seed = seed ?? .random(in: 1...99_999)
    let bank = try bank.read()
    let meant = try meant(in: bank, seed: seed)
    let log = try log(meant, seed: seed)
    let asked = pick(meant, log.schedule, of: bank, seed: seed)
    guard !asked.isEmpty else { return sayNothingIsDue(meant, log.schedule) }
    let medium = Medium.standard(isPlain: plain)
    let practice = Practice(
      asked, from: bank, seed: seed, takesSeveralLines: Terminal.isConversation,
      aids: Practice.Aids(show: show(on: medium)))
    let desk = PracticeDesk(
      practice, log, opening: opening(asked, seed: seed),
      closing: PracticeClosing(cards: Set(meant.map(\.card)), seed: seed), plansAhead: !cram)
    Console(desk, on: medium).hold()
  }

  private func log(_ questions: [Question], seed: UInt64) throws -> PracticeLog {
    do {
      return try PracticeLog(
        in: memory.folder(), scheduler: memory.scheduler, questions: questions,
        origin: cram ? .cram : .quiz, seed: seed)
    } catch let failure as LogFailure {
      throw Complaint("\(failure)")
    }
  }

  func show(on medium: Medium) -> @Sendable (Question) -> [String]? {
    guard let kit = try? Workplace.findKit() else { return { _ in nil } }
    var style = medium.style
    style.width -= 2
    let options = ShowingOptions(style: style, isPlain: medium.isPlain)
    return { Prover(kit: kit.root).showing(of: $0, options) }
  }
}
