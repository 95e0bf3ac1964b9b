// SPDX-License-Identifier: MIT

/// A date of the Gregorian calendar, such as `2026-07-04`.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of its day, counted from the first of 1970.
  public let dayNumber: Int

  /// The date of a day's number.
  public init(day: Int) {
    dayNumber = day
  }

  /// The date of a year, a month and a day in it, each from 1; `nil` if there is none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    dayNumber = Self.number(year: year, month: month, day: day)
    guard parts == (year, month, day) else { return nil }
  }

  /// The date as `2026-07-04`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Its year, its month and the day in it.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years are taken to begin in March, so that the day that is missing in most stands at the end.
    let shifted = dayNumber + Self.daysBefore1970
    let era = (shifted >= 0 ? shifted : shifted - Self.daysAnEra + 1) / Self.daysAnEra
    let dayOfEra = shifted - era * Self.daysAnEra
    let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Whether one date is before another.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.dayNumber < other.dayNumber
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysAnEra + dayOfEra - daysBefore1970
  }

  /// The days of 400 years, after which the calendar repeats itself.
  private static let daysAnEra = 146_097

  /// The days from the first of March of the year 0 to the first of January 1970.
  private static let daysBefore1970 = 719_468
}
