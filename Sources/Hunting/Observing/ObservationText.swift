// SPDX-License-Identifier: MIT

internal import Checking
public import Presentation
internal import Scenarios
internal import Simulation

/// A run as text, drawn or told, for somebody who is to see for themselves what is wrong.
public struct ObservationText {
  /// How a run is shown, and how much of it.
  public struct Extent: Hashable, Sendable {
    /// Whether it is told line by line instead of being drawn.
    public var isTold: Bool

    /// Whether every heartbeat is shown, and however long a run from its start.
    public var isWhole: Bool

    /// How many lines are shown, from the end; `nil` for as many as serve.
    public var lastLines: Int?

    /// How to show a run; by default it is drawn.
    public init(isTold: Bool = false, isWhole: Bool = false, lastLines: Int? = nil) {
      self.isTold = isTold
      self.isWhole = isWhole
      self.lastLines = lastLines
    }
  }

  private let observation: Observation
  private let style: Style
  private let extent: Extent

  /// A run in a style.
  public init(_ observation: Observation, style: Style = Style(), extent: Extent = Extent()) {
    self.observation = observation
    self.style = style
    self.extent = extent
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let story = extent.isTold ? [told] : [Diagram.key(style)] + drawing
    let sections = [[heading]] + story + [conclusion]
    return style.finish(sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
      + "\n"
  }

  private var outcome: RunOutcome { observation.outcome }
  private var names: [String] { observation.scenario.cluster.names }

  private var heading: String {
    style.rule("\(observation.scenario.title), seed \(observation.seed), \(observation.player)")
  }

  private var told: [String] {
    let timeline = Timeline(outcome.trace, names: names, isFolded: !extent.isWhole)
    let lines = timeline.lines.map(\.text)
    let shown = lines.suffix(extent.lastLines ?? lines.count)
    let left = lines.count - shown.count
    return (left > 0 ? ["  … \(left.of("earlier line"))"] : []) + shown
  }

  private var drawing: [[String]] {
    if let last = extent.lastLines { return [diagram.lines(last: last)] }
    let whole = diagram.lines
    guard !extent.isWhole, whole.count > Self.longest else { return [whole] }
    let excerpt =
      violation == nil
      ? diagram.lines(last: Self.excerpt) : diagram.short(rows: Self.excerpt / 2)
    return [excerpt, note]
  }

  private var diagram: Diagram {
    Diagram(
      outcome.trace, names: names, violation: violation, style: style, isFolded: !extent.isWhole)
  }

  /// What broke, where that is told.
  private var violation: Violation? {
    guard observation.isJudged, case .failed(let violation) = outcome.verdict else { return nil }
    return violation
  }

  private var note: [String] {
    let words =
      "This is a long run, and only its end is drawn. --all draws all of it, --last 100 the last 100 "
      + "lines, and --timeline tells it in words."
    return words.wrapped(to: style.width).map { style.paint($0, .quiet) }
  }

  /// How many lines of a diagram are shown without being asked for. It is the same however the run
  /// ended, so as not to tell.
  private static let longest = 200

  /// How many lines are shown of a longer one.
  private static let excerpt = 60

  private var conclusion: [String] {
    guard observation.isJudged else {
      return Self.silence.wrapped(to: style.width).map { style.paint($0, .quiet) }
    }
    if let violation {
      return extent.isTold ? [style.paint("✗ \(violation)", .bad)] : diagram.verdict
    }
    return sentence.wrapped(to: style.width).map { style.paint($0, tone) }
  }

  private static let silence =
    "The drawing ends with the scenario's last step, or where something broke. Which of the two it is, "
    + "and what is wrong with it, is for you to see."

  private var sentence: String {
    switch outcome.verdict {
    case .passed, .failed, .notWritten: "Passed: everything held."
    case .didNotArise(let reason, let line): "Did not arise: \(reason) (line \(line))"
    }
  }

  private var tone: Style.Tone { outcome.verdict == .passed ? .good : .doubtful }
}
