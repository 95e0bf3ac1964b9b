// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Presentation
internal import Quiz
internal import Raft
internal import Recall

/// `grader quiz plan`: lays out the days until an interview.
struct QuizPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Lays out the days until an interview.",
    discussion: """
      It starts from what the log says: weak topics come first, and each day begins with the reviews \
      that fall due. It proposes, and changes no schedule.
      """)

  @Option(help: ArgumentHelp("How many days there are, today included.", valueName: "n"))
  var days: Int

  @Option(help: ArgumentHelp("How many hours there are on each day, from 0.25.", valueName: "h"))
  var hoursADay = 1.0

  @Option(
    help: ArgumentHelp("The first day, such as 2026-07-04; by default today.", valueName: "date"))
  var from: String?

  @Flag(help: "Write it as Markdown, with a box to tick for each thing to do.")
  var markdown = false

  @OptionGroup var bank: BankOptions
  @OptionGroup var memory: MemoryOptions

  func validate() throws {
    guard (1...120).contains(days) else { throw ValidationError("--days must be from 1 to 120.") }
    guard (0.25...12).contains(hoursADay) else {
      throw ValidationError("--hours-a-day must be from 0.25 to 12.")
    }
    if let from, CalendarDate(from) == nil {
      throw ValidationError("--from must be a date such as 2026-07-04, not '\(from)'.")
    }
  }

  func run() throws {
    let bank = try bank.read()
    let now = Moment.now
    let today = LocalDays.here.date(of: now)
    let first = from.flatMap { CalendarDate($0) } ?? today
    let statistics = try statistics(bank, now, ahead: max(0, first.dayNumber - today.dayNumber))
    let plan = StudyPlan(
      bank.standings(statistics), dueCounts: statistics.dueCounts(from: first, today: today),
      days: days, minutesADay: Int((hoursADay * 60).rounded()),
      tracks: Track.allCases.map(\.rawValue))
    let dates = (0..<days).map { first.advanced(by: $0).words }
    Output.write(
      markdown ? plan.markdown(dates: dates) : plan.text(dates: dates, style: Terminal.style))
  }

  /// What the log says, with a forecast that reaches over all days.
  private func statistics(_ bank: Bank, _ now: Moment, ahead: Int) throws -> Statistics {
    let log = ReviewLog(in: try memory.folder())
    do {
      return Statistics(
        of: bank.questions.map { DeckEntry($0) }, try log.read().reviews,
        scheduler: memory.scheduler, at: now, days: ahead + days, calendar: .here)
    } catch {
      throw Complaint("\(error)")
    }
  }
}

extension Bank {
  /// How somebody stands in each topic that has questions.
  fileprivate func standings(_ statistics: Statistics) -> [TopicStanding] {
    topics.compactMap { topic in
      guard let tally = statistics.topics.first(where: { $0.name == topic.id }) else { return nil }
      return TopicStanding(
        topic, questions: tally.cards, seen: tally.seen, accuracy: tally.accuracy,
        hasDrill: Family.all.contains { $0.topic == topic.id })
    }
  }
}

extension Statistics {
  /// How many reviews fall due on each day from a date on. What is overdue by then falls on the first.
  fileprivate func dueCounts(from first: CalendarDate, today: CalendarDate) -> [Int] {
    let skipped = max(0, first.dayNumber - today.dayNumber)
    let overdue = forecast.prefix(skipped).reduce(0, +)
    var counts = Array(forecast.dropFirst(skipped))
    if !counts.isEmpty { counts[0] += overdue }
    return counts
  }
}
