// SPDX-License-Identifier: MIT

/// What the log says about somebody's progress.
///
/// What is learnt and due follows from the schedule, and so from daily practice alone. Answers, and how
/// sure somebody was of them, count from all sorts of rounds.
public struct Statistics: Sendable {
  /// When it was asked for.
  public let now: Moment

  /// All cards together.
  public let total: Tally

  /// The cards by level, and by topic.
  public let levels, topics: [Tally]

  /// How sure somebody was against how often they were right.
  public let calibration: Calibration

  /// On which days somebody practised.
  public let activity: Activity

  /// How many cards are due on each of the next days, today first, with what is overdue. It is what
  /// stands now: each answer moves its card.
  public let forecast: [Int]

  /// How likely the cards that were ever learnt are remembered now, on the whole, from 0 to 1; `nil`
  /// where there are none.
  public let recall: Double?

  /// What the log says.
  ///
  /// - Parameters:
  ///   - deck: The cards that there are.
  ///   - levels: The names of levels, in the order in which they are told; others come after them.
  ///   - topics: The names of topics, in the order in which they are told; others come after them.
  ///   - reviews: The reviews in the order of the log, amended. Those of other cards, such as of
  ///     generated questions, count as answers of their level and topic.
  ///   - scheduler: The scheduler, with the retention that is wanted.
  ///   - now: When it is asked for.
  ///   - days: How many days to look back and ahead, at least 1.
  ///   - calendar: Where the person's days begin.
  public init(
    of deck: [DeckEntry], levels: [String] = [], topics: [String] = [], _ reviews: [Review],
    scheduler: FSRS = FSRS(), at now: Moment, days: Int = 14, calendar: LocalDays = .utc
  ) {
    let revisions = Dictionary(deck.map { ($0.card, $0.revision) }, uniquingKeysWith: max)
    let reviews = reviews.filter(\.origin.counts)
    let schedule = Schedule(replaying: reviews, revisions: revisions, scheduler: scheduler)
    let census = Census(deck, reviews, schedule, at: now)
    let today = calendar.date(of: now)
    let days = max(1, days)
    self.now = now
    total = census.total
    self.levels = census.levels.inOrder(levels)
    self.topics = census.topics.inOrder(topics)
    calibration = Calibration(reviews)
    activity = Activity(reviews, today: today, days: days, calendar: calendar)
    let memories = deck.compactMap { schedule.memory(of: $0.card) }
    forecast = Self.forecast(memories, at: now, today: today, days: days, calendar: calendar)
    recall = Self.mean(memories.map { scheduler.retrievability(of: $0, at: now) })
  }

  private static func forecast(
    _ memories: [Memory], at now: Moment, today: CalendarDate, days: Int, calendar: LocalDays
  ) -> [Int] {
    var counts = Array(repeating: 0, count: days)
    for memory in memories {
      let due = memory.isDue(at: now) ? now : memory.due
      let day = max(0, calendar.date(of: due).dayNumber - today.dayNumber)
      if day < days { counts[day] += 1 }
    }
    return counts
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension [Tally] {
  /// The tallies in the order of names, and after them those of other names.
  fileprivate func inOrder(_ names: [String]) -> [Tally] {
    names.compactMap { name in first { $0.name == name } } + filter { !names.contains($0.name) }
  }
}
