// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Presentation
internal import Quiz
internal import Recall

/// `grader quiz stats`: says how far somebody has come.
struct QuizStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Shows what is learnt and due, how sure you were, and what comes next.",
    discussion: """
      The JSON has the keys version (1), at, cards, seen, learnt, due, answers, right, recall, levels, \
      topics, calibration, streak, longest_streak, activity and forecast. What is learnt and due \
      follows from daily practice; answers count from all sorts of rounds.
      """)

  @OptionGroup var selected: SelectionOptions

  @Option(help: ArgumentHelp("How many days to look back and ahead.", valueName: "n"))
  var days = 14

  @Flag(help: "Tell it as JSON.")
  var json = false

  @Flag(help: "Draw nothing: plain sentences, as for a screen reader.")
  var plain = false

  @OptionGroup var bank: BankOptions
  @OptionGroup var memory: MemoryOptions

  func validate() throws {
    guard (1...366).contains(days) else { throw ValidationError("--days must be from 1 to 366.") }
    guard !(json && plain) else { throw ValidationError("Give either --json or --plain.") }
  }

  func run() throws {
    let bank = try bank.read()
    let selection = try selected.selection(in: bank)
    let questions = selection.questions(of: bank)
    guard !questions.isEmpty else { throw SelectionOptions.nothing(selection, in: bank) }
    let reviews = try reviews(meant: selection, questions)
    let statistics = Statistics(
      of: questions.map { DeckEntry($0) }, levels: Question.Level.allCases.map(\.rawValue),
      topics: bank.topics.map(\.id), reviews, scheduler: memory.scheduler, at: .now,
      days: days, calendar: .here)
    Output.write(try words(statistics, bank))
  }

  private func words(_ statistics: Statistics, _ bank: Bank) throws -> String {
    if json {
      let file = StatisticsFile(statistics, calendar: .here)
      return String(decoding: try file.json(), as: UTF8.self)
    }
    let titles = Dictionary(bank.topics.map { ($0.id, $0.title) }) { first, _ in first }
    let text = StatisticsText(
      statistics, titles: titles, style: Terminal.style, calendar: .here)
    return plain ? text.plain : text.text
  }

  /// The reviews of what is selected: of its questions, and of generated ones of the same sort.
  private func reviews(meant selection: Selection, _ questions: [Question]) throws -> [Review] {
    let log = ReviewLog(in: try memory.folder())
    let history: History
    do throws(LogFailure) {
      history = try log.read()
    } catch {
      throw Complaint("\(error)")
    }
    for notice in history.notices(file: log.path) { printError("note: \(notice)") }
    let cards = Set(questions.map(\.card))
    return history.reviews.filter { cards.contains($0.card) || selection.holds($0) }
  }
}

extension DeckEntry {
  /// The card of a question.
  init(_ question: Question) {
    self.init(
      card: question.card, level: question.level.rawValue, topic: question.topic,
      revision: question.revision)
  }
}

extension Selection {
  /// Whether a review is of a level, a topic and a kind that are selected.
  fileprivate func holds(_ review: Review) -> Bool {
    (levels.isEmpty || levels.contains { $0.rawValue == review.level })
      && (topics.isEmpty || topics.contains(review.topic))
      && (kinds.isEmpty || kinds.contains { $0.rawValue == review.kind })
  }
}

extension LocalDays {
  /// The days of the time zone that this computer is set to.
  static let here = LocalDays { moment in
    let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
    return .seconds(TimeZone.current.secondsFromGMT(for: date))
  }
}
