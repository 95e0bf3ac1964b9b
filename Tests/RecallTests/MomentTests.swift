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
    (Duration.seconds(-5), "1 min"), (.seconds(0), "1 min"), (.seconds(89), "1 min"),
    (.seconds(330), "6 min"), (.seconds(600), "10 min"), (.seconds(5_400), "2 hours"),
    (.days(1), "24 hours"), (.days(2), "2 days"), (.days(46), "46 days"),
    (.days(163), "5 months"), (.days(498), "1.4 years"), (.days(36_500), "99.9 years"),
  ])
  func `an interval is told in words`(interval: Duration, words: String) {
    #expect(interval.inWords == words)
  }
}
