// SPDX-License-Identifier: MIT

internal import Foundation
internal import Recall

/// A moment as clocks show it where the person lives.
struct LocalTime {
  private let text: String

  /// The time that local clocks show at a moment.
  init(_ moment: Moment) {
    let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
    text = (moment + .seconds(TimeZone.current.secondsFromGMT(for: date))).description
  }

  /// What local clocks show now.
  static var now: LocalTime { LocalTime(.now) }

  /// The date, such as `2026-07-04`.
  var date: String { String(text.prefix(10)) }

  /// The date and the time, such as `2026-07-04 09:30`.
  var words: String { "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))" }

  /// The date and the time as a part of a file's name, such as `2026-07-04-0930`.
  var inFileName: String {
    words.replacingOccurrences(of: ":", with: "").replacingOccurrences(of: " ", with: "-")
  }
}
