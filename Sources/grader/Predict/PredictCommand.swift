// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Predicting
internal import Presentation
internal import Quiz
internal import Raft
internal import Recall
internal import Scenarios

/// `grader predict`: stops a run at telling moments and asks what comes next.
struct PredictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict",
    abstract: "Stops a run of the reference and asks what happens next.",
    discussion: """
      The run stops at a moment, shows the logs and the message that is about to arrive, and asks: is \
      the vote granted, what does the follower answer, what is committed now? Then it goes on, and \
      shows what really happened, and why. Answers count in `grader quiz stats`, and change no \
      schedule. `help` at any prompt lists what may be said there.
      """)

  @Argument(help: "The scenario's id; without it, scenarios are chosen by the seed.")
  var id: String?

  @Option(help: ArgumentHelp("How many moments to ask about.", valueName: "n"))
  var count = 5

  @Option(
    help: ArgumentHelp(
      "The seed of the run and of all that is left to chance; by default another each time.",
      valueName: "s"))
  var seed: UInt64?

  @OptionGroup var selected: MomentOptions

  @Flag(help: "Draw nothing: plain sentences, as for a screen reader.")
  var plain = false

  @OptionGroup var place: StateOptions

  func validate() throws {
    guard (1...100).contains(count) else {
      throw ValidationError("--count must be from 1 to 100.")
    }
  }

  func run() throws {
    guard let rules = SubjectOptions.referenceAtHand else {
      throw Complaint(
        "predict plays the reference, and this copy of the kit comes without the solutions")
    }
    let seed = seed ?? .random(in: 1...99_999)
    let predictions = try predictions(by: rules, seed: seed)
    guard !predictions.isEmpty else { throw absence }
    try ask(predictions, seed: seed)
  }

  /// The moments to ask about.
  private func predictions(by rules: Rules, seed: UInt64) throws -> [Prediction] {
    let selection = try selected.selection
    let workplace = try Workplace()
    if let id {
      let scenario = try scenario(id, of: workplace)
      return Predictions(of: scenario, rules: rules, selection, count: count, seed: seed).list
    }
    workplace.printMistakes()
    return Predictions(
      among: workplace.publicScenarios, rules: rules, selection, count: count, seed: seed
    ).list
  }

  /// The public scenario of an id.
  private func scenario(_ id: String, of workplace: Workplace) throws -> Scenario {
    if let scenario = workplace.catalogue.scenarios.first(where: { $0.id == id }) {
      guard !scenario.isHidden else {
        throw Complaint("'\(id)' is hidden, and predict plays public scenarios only")
      }
      return scenario
    }
    workplace.printMistakes()
    let known = workplace.publicScenarios.map(\.id)
    let meant = suggestion(for: id, among: known)
    throw Complaint("no public scenario is called '\(id)'\(meant)")
  }

  /// That there is nothing to ask about.
  private var absence: Complaint {
    let place = id.map { "the runs of '\($0)' have" } ?? "no run has"
    let what = id == nil ? "a telling moment" : "no telling moment"
    let options = selected.isEmpty ? "" : " of that level, topic or kind"
    return Complaint("\(place) \(what)\(options)")
  }

  /// Asks about moments.
  private func ask(_ predictions: [Prediction], seed: UInt64) throws {
    let bank = bank
    let questions = predictions.map(\.question)
    let medium = Medium.standard(isPlain: plain)
    let practice = Practice(
      questions, from: bank, seed: seed, repeatsMistakes: false, takesRatings: false,
      aids: Practice.Aids(predictions, on: medium))
    let closing = closing(seed: seed)
    let desk = PracticeDesk(
      practice, try log(questions, seed: seed), opening: opening(predictions, seed: seed),
      closing: { _ in closing }, plansAhead: false)
    Console(desk, on: medium).hold()
  }

  /// Where topics are named. Without it they go by their ids, as nothing else of it is needed.
  private var bank: Bank {
    do {
      return try BankOptions.ofKit.bank()
    } catch {
      printError(
        "note: the kit's Questions.yaml can't be read, so topics go by their ids; "
          + "grader quiz check tells why")
      return Bank(topics: [], questions: [])
    }
  }

  private func log(_ questions: [Question], seed: UInt64) throws -> PracticeLog {
    do {
      return try PracticeLog(
        in: place.folder(), scheduler: FSRS(), questions: questions, origin: .predict, seed: seed)
    } catch let failure as LogFailure {
      throw Complaint("\(failure)")
    }
  }
}

extension Workplace {
  /// The scenarios that everybody may look at.
  fileprivate var publicScenarios: [Scenario] { catalogue.scenarios.filter { !$0.isHidden } }
}
