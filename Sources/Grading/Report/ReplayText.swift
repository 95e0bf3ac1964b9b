// SPDX-License-Identifier: MIT

public import Presentation
internal import Checking
internal import Hosting
internal import Raft
internal import Scenarios
internal import Simulation

/// A replayed run as text: its timeline, and at the end what is to be said of it.
public struct ReplayText {
  private let replay: Replay
  private let report: Report
  private let style: Style
  private let lastLines: Int?
  private let showsOutput: Bool

  /// A replay in a style.
  ///
  /// - Parameters:
  ///   - report: The report that the run belongs to.
  ///   - lastLines: How many lines of the timeline to show, from its end; `nil` for all.
  ///   - showsOutput: Whether to show what the code under test printed.
  public init(
    _ replay: Replay, in report: Report, style: Style = Style(), lastLines: Int? = nil,
    showsOutput: Bool = false
  ) {
    self.replay = replay
    self.report = report
    self.style = style
    self.lastLines = lastLines
    self.showsOutput = showsOutput
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [[heading], timeline, output, conclusion].filter { !$0.isEmpty }
    let filled = sections.map { $0.joined(separator: "\n") }
    return style.finish(filled.joined(separator: "\n\n") + "\n")
  }

  private var result: ScenarioResult { replay.result }

  private var heading: String {
    style.rule("\(result.scenario.title), seed \(replay.seed)")
  }

  private var timeline: [String] {
    let lines = replay.timeline.lines.map(\.text)
    let shown = lines.suffix(lastLines ?? lines.count)
    let left = lines.count - shown.count
    return (left > 0 ? ["  … \(left.of("earlier line"))"] : []) + shown
  }

  private var output: [String] {
    guard showsOutput, let words = replay.output else { return [] }
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let printed = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    let isBlank = printed.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let shown = isBlank ? ["nothing"] : printed.map { String($0) }
    return [style.rule("Printed"), ""] + shown.map { "  \($0)" }
  }

  private var conclusion: [String] {
    let words = sentence.wrapped(to: style.width)
    return words.map { style.paint($0, result.verdict.isPass ? .good : .bad) }
  }

  private var sentence: String {
    switch result.verdict {
    case .passed: "Passed: everything held."
    case .failed(let violation): violation.description
    case .misbehaved(let incident): misbehaviour(incident)
    case .skipped(.tedium(let kind)): "Skipped: other runs ended as \(kind.word)."
    case .notWritten(let missing), .skipped(.missing(let missing)):
      "Not written yet: \(missing.rule.qualifiedName) in \(report.path(missing.file)):\(missing.line)"
    case .didNotArise(let reason, let line):
      "Did not arise: \(reason) (\(report.path(result.scenario.file)):\(line))"
    case .notReproducible: "Not reproducible: the same seed went differently when it was run again"
    case .doesNotCompile: "The code does not compile."
    }
  }

  private func misbehaviour(_ incident: Incident) -> String {
    let place = incident.location.map { " (\(report.path($0.file)):\($0.line))" } ?? ""
    return incident.sentence(names: result.scenario.cluster.names).capitalizedFirst + place
  }
}
