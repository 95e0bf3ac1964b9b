// SPDX-License-Identifier: MIT

/// On which days somebody practised, and how much.
public struct Activity: Hashable, Sendable {
  /// How many answers were given on each of the last days, today's last.
  public let answers: [Int]

  /// How many days in a row there were answers, up to today, or to yesterday while today has none.
  public let streak: Int

  /// The most days in a row that there ever were.
  public let longestStreak: Int

  /// What reviews tell.
  ///
  /// - Parameters:
  ///   - reviews: All reviews, in any order.
  ///   - today: The date of now.
  ///   - days: How many days to look back, today included.
  ///   - calendar: Where days begin.
  init(_ reviews: [Review], today: CalendarDate, days: Int, calendar: LocalDays) {
    var counts: [Int: Int] = [:]
    for review in reviews { counts[calendar.date(of: review.at).dayNumber, default: 0] += 1 }
    let last = today.dayNumber
    answers = (0..<days).reversed().map { counts[last - $0] ?? 0 }
    streak = Self.run(in: counts, endingAt: counts[last] == nil ? last - 1 : last)
    longestStreak =
      counts.keys.filter { counts[$0 + 1] == nil }
      .map { Self.run(in: counts, endingAt: $0) }.max() ?? 0
  }

  private static func run(in counts: [Int: Int], endingAt last: Int) -> Int {
    var day = last
    while counts[day] != nil { day -= 1 }
    return last - day
  }
}
