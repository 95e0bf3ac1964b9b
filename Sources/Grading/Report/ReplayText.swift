// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
public import Presentation
internal import Raft
internal import Scenarios
internal import Simulation

/// A replayed run as text: drawn or told, and at the end what is to be said of it.
public struct ReplayText {
  /// How a run is shown.
  public enum Form: Sendable {
    /// As a space-time diagram.
    case diagram

    /// Line by line.
    case timeline
  }

  private let replay: Replay
  private let report: Report
  private let style: Style
  private let form: Form
  private let showsAll: Bool
  private let lastLines: Int?
  private let showsOutput: Bool

  /// A replay in a style.
  ///
  /// - Parameters:
  ///   - report: The report that the run belongs to.
  ///   - form: How the run is shown.
  ///   - showsAll: Whether to show every heartbeat, and however long a run from its start.
  ///   - lastLines: How many lines of the run to show, from its end; `nil` for as many as serve.
  ///   - showsOutput: Whether to show what the code under test printed.
  public init(
    _ replay: Replay, in report: Report, style: Style = Style(), form: Form = .diagram,
    showsAll: Bool = false, lastLines: Int? = nil, showsOutput: Bool = false
  ) {
    self.replay = replay
    self.report = report
    self.style = style
    self.form = form
    self.showsAll = showsAll
    self.lastLines = lastLines
    self.showsOutput = showsOutput
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let story = form == .diagram ? [Diagram.key(style)] + drawing : [timeline]
    let sections = ([[heading]] + story + [output, conclusion]).filter { !$0.isEmpty }
    let filled = sections.map { $0.joined(separator: "\n") }
    return style.finish(filled.joined(separator: "\n\n") + "\n")
  }

  private var result: ScenarioResult { replay.result }

  private var heading: String {
    style.rule("\(result.scenario.title), seed \(replay.seed)")
  }

  private var timeline: [String] {
    let lines = replay.timeline(isFolded: !showsAll).lines.map(\.text)
    let shown = lines.suffix(lastLines ?? lines.count)
    let left = lines.count - shown.count
    return (left > 0 ? ["  … \(left.of("earlier line"))"] : []) + shown
  }

  private var drawing: [[String]] {
    let diagram = diagram
    if let lastLines { return [diagram.lines(last: lastLines)] }
    let whole = diagram.lines
    guard !showsAll, whole.count > longest else { return [whole] }
    return [diagram.short(rows: Self.excerpt), note]
  }

  private var diagram: Diagram { replay.diagram(style, isFolded: !showsAll) }

  /// How to see more of a long run.
  private var note: [String] {
    let words =
      "This is a long run, and only what led to its end is drawn. --all draws all of it, --last 50 the"
      + " last 50 lines, and --timeline tells it in words."
    return words.wrapped(to: style.width).map { style.paint($0, .quiet) }
  }

  /// How many lines of a diagram are shown without being asked for. Where nothing broke, there is no
  /// part of the story that explains the rest.
  private var longest: Int { result.verdict.isPass ? 400 : 120 }

  /// How many lines are shown of a longer one.
  private static let excerpt = 40

  private var output: [String] {
    guard showsOutput, let words = replay.output else { return [] }
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let printed = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    let isBlank = printed.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let shown = isBlank ? ["nothing"] : printed.map { String($0) }
    return [style.rule("Printed"), ""] + shown.map { "  \($0)" }
  }

  private var conclusion: [String] {
    if form == .diagram, case .failed = result.verdict { return diagram.verdict }
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
