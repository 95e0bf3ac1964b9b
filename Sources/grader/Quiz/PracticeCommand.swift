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
      Before them it asks, once each and at most two at a time, about what had broken in your own code \
      and was mended since; skip does away with such a question. idk at a question gives its answer \
      away, and the question comes again soon.

      On a pipe every prompt takes a line: the answer, how sure you are (it may be empty), for a free \
      answer y or n for each idea, and an empty line to go on. Everything answered is kept, \
      whenever you stop. `help` at any prompt lists what else may be said there.
      """)

  @OptionGroup var selected: SelectionOptions

  @Option(
    help: ArgumentHelp(
      "Ask exactly these questions, due or not; several with commas between them.",
      valueName: "id"))
  var id: [String] = []

  @Option(help: ArgumentHelp("How many questions to ask; by default 10.", valueName: "n"))
  var count: Int?

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

  @Flag(name: .customLong("no-reflect"), help: "Don't ask about what you mended this time.")
  var skipsReflections = false

  @Option(
    help: ArgumentHelp(
      "Turn it off or on for good that gradings remember what broke, and that what you mended is "
        + "asked about; nothing else is done then.", valueName: "on|off"))
  var reflect: ReflectionSwitch?

  @Flag(help: "Draw nothing: plain sentences, as for a screen reader.")
  var plain = false

  @OptionGroup var round: RoundOptions
  @OptionGroup var bank: BankOptions
  @OptionGroup var memory: MemoryOptions

  func run() throws {
    if let reflect { return try turnReflections(reflect) }
    if let format = round.format { return try hold(format) }
    let seed = seed ?? .random(in: 1...99_999)
    let bank = try bank.read()
    let failures = fromFailures ? try Failures(in: bank, memory.folder()) : nil
    let meant = try meant(in: bank, failures, seed: seed)
    var log = try log(meant, seed: seed)
    let asked = pick(meant, log.schedule, of: bank, seed: seed)
    let mended = try reflections(in: bank, log)
    guard !(asked + mended).isEmpty else { return sayNothingIsDue(meant, log.schedule) }
    log.reflect(on: mended)
    let medium = Medium.standard(isPlain: plain)
    let practice = Practice(
      asked, after: mended, from: bank, seed: seed, takesSeveralLines: Terminal.isConversation,
      aids: Practice.Aids(show: show(on: medium)))
    let desk = PracticeDesk(
      practice, log, opening: opening(asked, mended, failures, seed: seed),
      closing: PracticeClosing(cards: Set(meant.map(\.card)), seed: seed).screen,
      plansAhead: !cram)
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
