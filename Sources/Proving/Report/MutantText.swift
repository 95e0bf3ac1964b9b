// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
public import Presentation
internal import Raft
internal import Scenarios

/// One mutant as text for a terminal: all that is known of the mistake, and what each scenario makes
/// of it.
public struct MutantText {
  private let row: MutantRow
  private let style: Style

  /// A mutant in a style.
  public init(_ row: MutantRow, style: Style = Style()) {
    self.row = row
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [about, failures, silent(.didNotArise), silent(.survived), silent(.unknown)]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish("\n" + filled.joined(separator: "\n\n") + "\n")
  }

  private var about: [String] {
    let mutant = row.mutant
    return [style.rule(mutant.id), ""]
      + mutant.mistake.wrapped(to: style.width - 2).map { "  \($0)" }
      + [""] + entry("In", mutant.rule.qualifiedName)
      + entry("Breaks", mutant.breaks.map(\.title).joined(separator: ", "))
      + entry("Why", mutant.consequence) + entry("Source", mutant.source)
  }

  private func entry(_ name: String, _ words: String) -> [String] {
    words.wrapped(to: style.width, after: "  " + name.aligned(left: 8), indent: 10)
  }

  /// A line for each scenario in which the mutant fails.
  private var failures: [String] {
    let cells = row.cells.filter { $0.failure != nil }
    guard !cells.isEmpty else { return ["  " + style.paint("No scenario catches it.", .bad)] }
    let width = cells.map(\.scenario.id.count).max() ?? 0
    return cells.map { line($0, width: width) }
  }

  private func line(_ cell: Cell, width: Int) -> String {
    let isRight = row.standing(in: cell) == .caught
    let mark = isRight ? style.paint("✓", .good) : style.paint("✗", .bad)
    let reason = cell.failure.map { "\($0.property.title), seed \($0.seed)" } ?? ""
    let notes = [
      cell.scenario.isHidden ? "hidden" : nil, row.isMeant(cell) ? "meant for it" : nil,
      isRight ? nil : "wrong reason",
    ]
    let note = notes.compactMap(\.self).joined(separator: ", ")
    return "  \(mark) " + cell.scenario.id.aligned(left: width) + "  " + reason
      + style.paint(note.isEmpty ? "" : "  (\(note))", .quiet)
  }

  /// The scenarios of a standing of which there is no more to say.
  private func silent(_ standing: MutantRow.Standing) -> [String] {
    let cells = row.cells(standing)
    guard !cells.isEmpty else { return [] }
    let names = cells.enumerated().map { position, cell in
      cell.scenario.id + (row.isMeant(cell) ? " (meant for it)" : "")
        + (position < cells.count - 1 ? "," : "")
    }
    return ["  \(Self.title(standing, cells.count)):"]
      + names.wrapped(to: style.width - 4, by: " ").map { style.paint("    \($0)", .quiet) }
  }

  private static func title(_ standing: MutantRow.Standing, _ count: Int) -> String {
    switch standing {
    case .didNotArise: "\(count.of("scenario does", plural: "scenarios do")) not come about on it"
    case .unknown: "\(count.of("scenario was", plural: "scenarios were")) not played to the end"
    default: "\(count.of("scenario lets", plural: "scenarios let")) it pass"
    }
  }
}
