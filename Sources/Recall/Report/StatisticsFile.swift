// SPDX-License-Identifier: MIT

/// Somebody's progress for programs: the same keys in every version that has its number.
public struct StatisticsFile: Encodable, Sendable {
  // The names of the properties are the keys of the file.
  private let version = 1
  private let at: String
  private let cards, seen, learnt, due, answers, right: Int
  private let recall: Double?
  private let levels, topics: [Row]
  private let calibration: Sureness
  private let streak, longest_streak: Int
  private let activity: [Practice]
  private let forecast: [Due]

  /// What a file holds of statistics.
  ///
  /// - Parameter calendar: Where the person's days begin.
  public init(_ statistics: Statistics, calendar: LocalDays = .utc) {
    let total = statistics.total
    at = statistics.now.description
    cards = total.cards
    seen = total.seen
    learnt = total.learnt
    due = total.due
    answers = total.answers
    right = total.right
    recall = statistics.recall
    levels = statistics.levels.map { Row($0) }
    topics = statistics.topics.map { Row($0) }
    calibration = Sureness(statistics.calibration)
    streak = statistics.activity.streak
    longest_streak = statistics.activity.longestStreak
    let today = calendar.date(of: statistics.now).dayNumber
    let past = statistics.activity.answers
    activity = past.enumerated().map {
      Practice(date: CalendarDate(day: today + 1 - past.count + $0), answers: $1)
    }
    forecast = statistics.forecast.enumerated().map {
      Due(date: CalendarDate(day: today + $0), due: $1)
    }
  }
}

extension StatisticsFile {
  /// A level or a topic.
  private struct Row: Encodable {
    let name: String
    let cards, seen, learnt, due, answers, right: Int

    init(_ tally: Tally) {
      name = tally.name
      cards = tally.cards
      seen = tally.seen
      learnt = tally.learnt
      due = tally.due
      answers = tally.answers
      right = tally.right
    }
  }

  private struct Sureness: Encodable {
    let brier: Double?
    let buckets: [Bucket]

    init(_ calibration: Calibration) {
      brier = calibration.brierScore
      buckets = calibration.buckets.map { Bucket($0) }
    }
  }

  /// Answers of which somebody was about equally sure, in percent.
  private struct Bucket: Encodable {
    let from, to, answers, right: Int
    let confidence: Int?

    init(_ bucket: Calibration.Bucket) {
      from = bucket.range.lowerBound
      to = bucket.range.upperBound
      confidence = bucket.confidence
      answers = bucket.answers
      right = bucket.right
    }
  }

  private struct Practice: Encodable {
    let date: String
    let answers: Int

    init(date: CalendarDate, answers: Int) {
      self.date = date.description
      self.answers = answers
    }
  }

  private struct Due: Encodable {
    let date: String
    let due: Int

    init(date: CalendarDate, due: Int) {
      self.date = date.description
      self.due = due
    }
  }
}
