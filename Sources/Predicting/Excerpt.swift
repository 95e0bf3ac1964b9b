// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Simulation

/// The end of a run's beginning, drawn or told. What the scenario remarks is left out, as it often
/// announces what comes next; links that are cut and servers that crash are told.
struct Excerpt {
  private let trace: [TraceEvent]
  private let names: [String]
  private let medium: Medium
  private let isFolded: Bool

  /// A run up to a moment.
  ///
  /// - Parameters:
  ///   - trace: What happened so far.
  ///   - names: What the servers are called.
  ///   - medium: What it is shown on.
  ///   - isFolded: Whether everyday heartbeats are only counted.
  init(
    _ trace: some Sequence<TraceEvent>, names: [String], medium: Medium, isFolded: Bool = true
  ) {
    self.trace = trace.filter { !$0.kind.isRemark }
    self.names = names
    self.medium = medium
    self.isFolded = isFolded
  }

  /// The last rows of the diagram, or the last sentences; empty where nothing is to be seen yet.
  ///
  /// - Parameters:
  ///   - rows: How many.
  ///   - showsEnd: Whether a diagram shows below it how things stand then.
  func end(_ rows: Int, showsEnd: Bool = true) -> [String] {
    if medium.isPlain { return telling.last(rows + 2).map(medium.style.finish) }
    let lines = diagram.lines(last: rows, showsEnd: showsEnd)
    return lines.count > 1 ? lines : []
  }

  /// What was added to an earlier excerpt of the same run, with a little of what came before; of much,
  /// what explains how it ended.
  func continuation(of former: Excerpt) -> [String] {
    let rows = max(1, length - former.length)
    if rows <= Self.mostRows || medium.isPlain {
      return end(min(rows, Self.mostRows) + Self.rowsBefore)
    }
    return diagram.short(rows: Self.mostRows)
  }

  /// How many rows, or sentences, there are in all.
  private var length: Int { medium.isPlain ? telling.sentences.count : diagram.lines.count }

  private var diagram: Diagram { Diagram(trace, names: names, style: style, isFolded: isFolded) }

  private var telling: Telling { Telling(trace, names: names, isWhole: false, isFolded: isFolded) }

  private static let mostRows = 14
  private static let rowsBefore = 2

  /// What the signs of the diagram mean, and an empty line; nothing where nothing is drawn.
  var key: [String] { medium.isPlain ? [] : Diagram.key(style) + [""] }

  /// The style for what is set in by two columns.
  private var style: Style {
    var style = medium.style
    style.width -= 2
    return style
  }
}

extension TraceEvent.Kind {
  /// Whether it is told for whoever reads along, and happens to no server and no link.
  fileprivate var isRemark: Bool {
    if case .arranged = self { true } else { false }
  }
}
