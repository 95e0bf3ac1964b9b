// SPDX-License-Identifier: MIT

public import Presentation

extension StudyPlan {
  /// The plan for a terminal.
  ///
  /// - Parameter dates: What each day is called, such as `Tue 24 Nov`.
  public func text(dates: [String], style: Style) -> String {
    let width = dates.map(\.count).max() ?? 0
    let lead = sentence.wrapped(to: style.width)
    let days = zip(self.days, dates).flatMap { day, date in
      [""] + day.lines(date: date.aligned(left: width), style: style)
    }
    let notes = ([omission] + [Self.footnote]).compactMap(\.self)
      .flatMap { [""] + $0.wrapped(to: style.width) }
    return style.finish((lead + days + notes).joined(separator: "\n") + "\n")
  }

  /// The plan as a Markdown file with a box to tick for each thing to do.
  public func markdown(dates: [String]) -> String {
    let parts = zip(days, dates).map { day, date in
      (["## \(date): \(day.title)", ""] + day.tasks.map(\.markdown)).joined(separator: "\n")
    }
    let notes = [omission, Self.footnote].compactMap(\.self)
    return (["# Until the interview", sentence] + parts + notes).joined(separator: "\n\n") + "\n"
  }

  private var sentence: String {
    let number = days.count == 1 ? "One day" : "\(days.count) days"
    return "\(number) until the interview, \(minutesADay.minutesInWords) a day."
  }

  private var omission: String? {
    if isBrisk { return "There is too little time to go through topic after topic." }
    return omitted.isEmpty ? nil : "There is no time for: \(omitted.joined(separator: ", "))."
  }

  private static let footnote =
    "Make the plan anew whenever you like: it starts from what you know by then. It changes no schedule."
}

extension StudyPlan.Day {
  fileprivate func lines(date: String, style: Style) -> [String] {
    let margin = date.count + 2
    let head = title.wrapped(
      to: style.width, after: style.paint(date, .accent) + "  ", indent: margin)
    return head + tasks.flatMap { $0.lines(margin: margin, style: style) }
  }
}

extension StudyPlan.Task {
  fileprivate func lines(margin: Int, style: Style) -> [String] {
    let space = String(repeating: " ", count: margin)
    let time = minutes > 0 ? "\(minutes) min" : ""
    let indent = margin + 9
    let words = what.wrapped(
      to: style.width, after: space + style.paint(time.aligned(right: 7), .quiet) + "  ",
      indent: indent)
    let gap = String(repeating: " ", count: indent)
    return words + (command.map { [gap + style.paint("swift run \($0)", .quiet)] } ?? [])
  }

  fileprivate var markdown: String {
    let time = minutes > 0 ? "\(minutes) min: " : ""
    return "- [ ] \(time)\(what)" + (command.map { ": `swift run \($0)`" } ?? "")
  }
}

extension Int {
  /// A number of minutes as one says it, such as `an hour` or `1 h 30 min`.
  fileprivate var minutesInWords: String {
    self == 60 ? "an hour" : RoundLength(minutes: self).words
  }
}
