// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Recall

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0),
    ("2026-07-04T09:30:00.250Z", 1_783_157_400_250),
    ("2024-02-29T23:59:59.999Z", 1_709_251_199_999),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2100-03-01T00:00:00.000Z", 4_107_542_400_000),
    ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `a moment is written and read as ISO 8601 has it`(text: String, milliseconds: Int) {
    #expect(Moment(milliseconds: milliseconds).description == text)
    #expect(Moment(iso8601: text) == Moment(milliseconds: milliseconds))
  }

  @Test(arguments: [
    ("2026-07-04T09:30:00Z", 0), ("2026-07-04T09:30:00.2Z", 200),
    ("2026-07-04T09:30:00.2509999Z", 250),
  ])
  func `a fraction may be missing or of any length`(text: String, milliseconds: Int) {
    let minute = Moment(milliseconds: 1_783_157_400_000)
    #expect(Moment(iso8601: text) == minute + .milliseconds(milliseconds))
  }

  @Test(arguments: [
    "", "2026", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-07-04T24:00:00Z",
    "2026-07-04T09:30:00", "2026-07-04T09:30:00+02:00", "2026-07-04T09:30:00.Z",
    "2026-07-04T09:30:00Z ", "٢٠٢٦-07-04T09:30:00Z",
  ])
  func `what is no moment in UTC is refused`(text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func `every day has its date`() {
    for day in stride(from: -800_000, through: 2_900_000, by: 97) {
      let date = CalendarDate(day: day)
      let (year, month, dayOfMonth) = date.parts
      guard (0...9_999).contains(year) else { continue }
      #expect(CalendarDate(year: year, month: month, day: dayOfMonth) == date)
    }
  }

  @Test(arguments: [
    (Duration.seconds(0), "0s"), (.seconds(59), "59s"), (.seconds(60), "1m"),
    (.seconds(600), "10m"), (.seconds(330), "6m"), (.seconds(7_200), "2h"), (.days(1), "1d"),
    (.days(46), "46d"), (.days(163), "5mo"), (.days(498), "1.4y"), (.seconds(-5), "0s"),
  ])
  func `an interval is told in a word`(interval: Duration, word: String) {
    #expect(interval.shortInterval == word)
  }
}
