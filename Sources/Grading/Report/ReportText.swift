// SPDX-License-Identifier: MIT

public import Presentation
internal import Raft

/// A report as text for a terminal.
///
/// What a student looks for comes last, next to the prompt: first all scenarios, a line each, then what
/// went wrong, what is missing, and at the end what it amounts to and what to do next.
public struct ReportText {
  let report: Report
  let style: Style
  /// Whether to tell what most readers don't need.
  let isVerbose: Bool

  /// A report in a style.
  public init(_ report: Report, style: Style = Style(), isVerbose: Bool = false) {
    self.report = report
    self.style = style
    self.isVerbose = isVerbose
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [compilation] + tracks + failures + [gaps, misses, whereToLook, summary]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish("\n" + filled.joined(separator: "\n\n") + "\n")
  }

  private var compilation: [String] {
    guard let words = report.compilerWords else { return [] }
    let waiting = report.results.count.of("scenario waits", plural: "scenarios wait")
    return [
      style.paint("The code does not compile; \(waiting) for it.", .bad), "",
      words.trimmingLineEnds(),
    ]
  }

  /// The functions that are not written yet, but for the tracks in which nobody has begun.
  private var gaps: [String] {
    let missing = report.missing
    let told = isVerbose ? missing : missing.filter { !isUntouched($0.rule.track, missing) }
    let rows = told.map { function in
      (
        name: function.rule.rawValue, place: "\(report.path(function.file)):\(function.line)",
        waiting: report.waiting(for: function)
      )
    }
    guard !rows.isEmpty else { return [] }
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let placeWidth = rows.map(\.place.count).max() ?? 0
    let countWidth = rows.map(\.waiting.grouped.count).max() ?? 0
    return [style.rule("Not written yet, and how many scenarios wait for it"), ""]
      + rows.map { row in
        "  " + row.name.aligned(left: nameWidth) + "  "
          + style.paint(row.place.aligned(left: placeWidth), .quiet) + "  "
          + row.waiting.grouped.aligned(right: countWidth)
      }
  }

  private func isUntouched(_ track: Track, _ missing: [Unwritten]) -> Bool {
    Rule.allCases.allSatisfy { rule in
      rule.track != track || missing.contains { $0.rule == rule }
    }
  }

  private var summary: [String] {
    let score = report.score
    let total =
      style.paint("Total".aligned(left: Self.trackWidth), .loud)
      + style.bar(score.fraction, width: Self.barWidth) + "  "
      + style.paint("\(score) points", .loud)
    let facts = [tally, effort].flatMap { $0.wrapped(to: style.width - 2, by: " · ") }
      .map { "  " + $0 }
    let advice =
      report.advice.sentence.wrapped(to: style.width)
      + [report.advice.command].compactMap(\.self).map { "  " + style.paint($0, .accent) }
    return [style.rule("Summary"), "", total] + facts + [""] + advice
  }

  /// How many scenarios came to which verdict.
  private var tally: [String] {
    guard report.compilerWords == nil else { return [] }
    var words: [String] = []
    for word in report.results.map(\.verdict.word) where !words.contains(word) {
      words.append(word)
    }
    if let passed = words.firstIndex(of: Verdict.passed.word) {
      words.insert(words.remove(at: passed), at: 0)
    }
    let counts = words.map { word in
      "\(report.results.count { $0.verdict.word == word }) \(word)"
    }
    return counts + (report.isComplete ? [] : ["ended early"])
  }

  /// What it took.
  private var effort: [String] {
    let amount = report.runs > 0 ? [report.runs.of("run"), report.steps.of("step")] : []
    return amount + [report.duration?.inSeconds].compactMap(\.self)
  }

  static let trackWidth = 13
  static let barWidth = 30
}

extension String {
  /// The text without the line breaks at its end.
  fileprivate func trimmingLineEnds() -> String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
