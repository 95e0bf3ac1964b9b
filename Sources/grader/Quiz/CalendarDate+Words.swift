// SPDX-License-Identifier: MIT

internal import Recall

extension CalendarDate {
  /// The date as a plan names it, such as `Sat 4 Jul`.
  var words: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    // The first of January 1970 was a Thursday.
    let weekday = ((dayNumber + 3) % 7 + 7) % 7
    return "\(weekdays[weekday]) \(parts.day) \(months[parts.month - 1])"
  }

  /// The date so many days later.
  func advanced(by days: Int) -> CalendarDate {
    CalendarDate(day: dayNumber + days)
  }

  /// The date that a text such as `2026-07-04` names; `nil` if it names none.
  init?(_ text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2]
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
