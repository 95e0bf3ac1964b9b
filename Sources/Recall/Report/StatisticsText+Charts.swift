// SPDX-License-Identifier: MIT

internal import Presentation

/// What was done on the last days, and what comes on the next.
extension StatisticsText {
  var activity: [String] {
    let answers = statistics.activity.answers
    return chart("Answers", answers, from: 1 - answers.count)
  }

  var forecast: [String] {
    chart("Due", statistics.forecast, from: 0)
  }

  /// A chart with a column for each day, the first so many days after today; none where there is
  /// nothing to show.
  private func chart(_ heading: String, _ counts: [Int], from start: Int) -> [String] {
    guard counts.contains(where: { $0 > 0 }) else { return [] }
    let dates = dates(counts.count, from: start)
    let columns = zip(counts, dates).map {
      ColumnChart.Column(value: $0, label: String($1.parts.day))
    }
    return [style.rule("\(heading), \(dates.span)"), ""]
      + ColumnChart(columns).lines(style: style, indent: 2)
  }

  /// So many dates, the first so many days after today.
  func dates(_ count: Int, from start: Int) -> [CalendarDate] {
    let today = calendar.date(of: statistics.now).dayNumber
    return (0..<count).map { CalendarDate(day: today + start + $0) }
  }
}

extension [CalendarDate] {
  /// The first and the last of the dates, such as `28 June to 4 July`.
  var span: String {
    guard let first, let last, first != last else { return first?.words ?? "" }
    return "\(first.words) to \(last.words)"
  }
}

extension CalendarDate {
  /// The date without its year, such as `4 July`.
  var words: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(parts.day) \(months[parts.month - 1])"
  }
}
