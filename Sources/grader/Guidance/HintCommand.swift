// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Guidance
internal import Presentation
internal import Raft
internal import Scenarios
internal import Recall
internal import YAML

/// `grader hint`: gives one hint more, from a question to nearly the answer.
struct HintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hint",
    abstract: "Gives a hint on a function or a scenario, one more each time.",
    discussion: """
      Hints go from a question to nearly the answer. Those that were taken are remembered in \
      hints.jsonl. The JSON has the keys version (1), topic, number, count and hints; that of --list is \
      a list of topic, taken and count.
      """)

  @Argument(
    help: ArgumentHelp(
      "A function, such as startElection, or a scenario's id; by default, what is next.",
      valueName: "topic"))
  var word: String?

  @Flag(help: "Show those that were taken again, and no other.")
  var again = false

  @Flag(help: "Begin with the first hint again.")
  var fromStart = false

  @Flag(help: "List how many hints were taken on what.")
  var list = false

  @Flag(help: "Tell the hints of a hidden scenario, too.")
  var reveal = false

  @Flag(help: "Tell it as JSON.")
  var json = false

  @OptionGroup var place: StateOptions

  @OptionGroup var subject: SubjectOptions

  @OptionGroup var jobs: JobsOptions

  func validate() throws {
    guard [again, fromStart, list].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --again, --from-start and --list.")
    }
  }

  func run() throws {
    let workplace = try Workplace()
    let (book, mistakes) = HintBook.readable(
      root: workplace.kit.root, scenarios: workplace.catalogue.scenarios)
    let memory = HintMemory(in: place)
    let roadmap = try roadmap(in: workplace)
    if list {
      try tell(memory.taken, of: book)
    } else if let topic = try topic(in: book, workplace, roadmap) {
      let ladder = book.ladder(on: topic)
      try complainIfEmpty(ladder, mistakes, workplace)
      try tell(ladder, memory, roadmap)
    }
    if !mistakes.isEmpty {
      printError("note: the hints have mistakes; grader course check names them")
    }
  }

  /// Tells the hints that are asked for, and remembers what is new.
  private func tell(_ ladder: HintLadder, _ memory: HintMemory, _ roadmap: Roadmap) throws {
    let topic = ladder.topic.name
    let (last, count) = (memory.taken.last(on: topic), ladder.hints.count)
    let number = again ? min(last, count) : fromStart ? 1 : min(last, count - 1) + 1
    let text = HintText(ladder, roadmap: roadmap, style: Terminal.style)
    if json {
      let file = HintFile(ladder, numbers: (again ? 1 : number)..<(number + 1))
      Output.write(String(decoding: try file.json(), as: UTF8.self))
    } else {
      Output.write(again ? text.text(upTo: number) : text.text(of: number))
    }
    if !again, number != last { memory.remember(number, on: topic) }
  }

  private func tell(_ taken: TakenHints, of book: HintBook) throws {
    let functions = Rule.allCases.map { HintTopic.function($0) }
    let scenarios = taken.topics.filter { Rule(rawValue: $0) == nil }.map { HintTopic.scenario($0) }
    let rows = (functions + scenarios).map(book.ladder).filter { !$0.hints.isEmpty }.map { ladder in
      HintListText.Row(
        topic: ladder.topic.name,
        taken: min(taken.highest(on: ladder.topic.name), ladder.hints.count),
        count: ladder.hints.count)
    }
    let text =
      json
      ? String(decoding: try rows.json(), as: UTF8.self)
      : HintListText(rows, style: Terminal.style).text
    Output.write(text)
  }
}

/// What there is to know before a hint can be given.
extension HintCommand {
  /// The way through the course. Only what is next can't be told without it.
  private func roadmap(in workplace: Workplace) throws -> Roadmap {
    guard word != nil || list else { return try Guide(workplace).roadmap }
    workplace.printMistakes()
    return Guide.ifAtHand(in: workplace)?.roadmap ?? Roadmap([])
  }

  /// Ends the command where there is nothing to tell, with the mistakes that may be why.
  private func complainIfEmpty(
    _ ladder: HintLadder, _ mistakes: Diagnostics, _ workplace: Workplace
  ) throws {
    guard ladder.hints.isEmpty else { return }
    guard mistakes.isEmpty else {
      printError(workplace.named(mistakes.description))
      throw ExitCode(.badInput)
    }
    throw Complaint("there are no hints on '\(ladder.topic.name)'", status: .somethingFailed)
  }

  /// What the hint is to be about; `nil` if there is nothing left to do.
  private func topic(
    in book: HintBook, _ workplace: Workplace, _ roadmap: Roadmap
  ) throws -> HintTopic? {
    guard let word else { return try nextTopic(Guide(workplace: workplace, roadmap: roadmap)) }
    do throws(HintBook.UnknownTopic) {
      return try book.topic(named: word, isRevealing: reveal)
    } catch {
      throw Complaint(error.description)
    }
  }

  /// What is next on the way.
  private func nextTopic(_ guide: Guide) throws -> HintTopic? {
    let report = try guide.report(on: subject, jobs: jobs)
    let progress = guide.progress(in: report)
    if let next = progress.next { return next.topic }
    if report.compilerWords != nil {
      Output.write(ReportText(report, style: Terminal.style).text)
      throw ExitCode(.somethingFailed)
    }
    guard progress.isFinished, let text = guide.text(progress) else {
      throw Complaint("name a function or a scenario: there is no telling what is next")
    }
    Output.write(text)
    return nil
  }
}
