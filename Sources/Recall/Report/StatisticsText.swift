// SPDX-License-Identifier: MIT

public import Presentation

/// Somebody's progress as text for a terminal.
public struct StatisticsText {
  let statistics: Statistics
  let style: Style
  let calendar: LocalDays

  /// What the topic of an id is called.
  private let titles: [String: String]

  /// Statistics in a style.
  ///
  /// - Parameters:
  ///   - titles: What topics are called, by their ids.
  ///   - calendar: Where the person's days begin.
  public init(
    _ statistics: Statistics, titles: [String: String] = [:], style: Style = Style(),
    calendar: LocalDays = .utc
  ) {
    self.statistics = statistics
    self.titles = titles
    self.style = style
    self.calendar = calendar
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [
      summary, table("By level", statistics.levels), table("By topic", statistics.topics),
      calibration, activity, forecast,
    ]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish("\n" + filled.joined(separator: "\n\n") + "\n")
  }

  private var summary: [String] {
    [style.rule("Progress"), ""] + indented(facts)
  }

  /// What matters most, a sentence or two each.
  var facts: [String] {
    [standing, accuracy, recall, streak, weakness].compactMap(\.self)
  }

  private var standing: String {
    let total = statistics.total
    guard total.answers > 0 else {
      return "None of \(total.cards.of("question")) has been answered yet."
    }
    let due = total.due == 0 ? "nothing due" : "\(total.due.grouped) due now"
    return "\(total.seen.grouped) of \(total.cards.of("question")) seen, "
      + "\(total.learnt.grouped) learnt, \(due)."
  }

  private var accuracy: String? {
    statistics.total.accuracy.map {
      "\(statistics.total.answers.of("answer")), \(percent($0)) right."
    }
  }

  private var recall: String? {
    statistics.recall.map { "Of what you practised you would remember \(percent($0)) now." }
  }

  private var streak: String? {
    let activity = statistics.activity
    guard activity.longestStreak > 1 else { return nil }
    let most = "the most so far is \(activity.longestStreak) days in a row"
    return switch activity.streak {
    case 0: "Not practised today or yesterday; \(most)."
    case activity.longestStreak: "Practised \(activity.streak) days in a row, as long as ever."
    default: "Practised \(activity.streak.of("day")) in a row; \(most)."
    }
  }

  private var weakness: String? {
    let names = statistics.weakestTopics.prefix(3).map {
      "\(title($0)) (\(percent($0.accuracy ?? 0)) of \($0.answers))"
    }
    return names.isEmpty ? nil : "Weakest: " + names.joined(separator: ", ") + "."
  }

  /// What a level or a topic is called.
  func title(_ tally: Tally) -> String {
    titles[tally.name] ?? tally.name.prefix(1).uppercased() + tally.name.dropFirst()
  }

  func percent(_ share: Double) -> String {
    "\(Int((100 * share).rounded())) %"
  }

  func indented(_ paragraphs: [String]) -> [String] {
    paragraphs.flatMap { $0.wrapped(to: style.width - 2).map { "  \($0)" } }
  }
}
