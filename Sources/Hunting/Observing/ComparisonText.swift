// SPDX-License-Identifier: MIT

public import Presentation
internal import Scenarios

/// Where two runs part, as text for a terminal.
public struct ComparisonText {
  private let comparison: Comparison
  private let cost: Int
  private let style: Style

  /// A comparison in a style.
  ///
  /// - Parameter cost: How many points of the case it costs.
  public init(_ comparison: Comparison, cost: Int = 0, style: Style = Style()) {
    self.comparison = comparison
    self.cost = cost
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let title = "\(comparison.scenario.title), seed \(comparison.seed), compared"
    let sections = [[style.rule(title)]] + (comparison.isSame ? [sameness] : parting) + price
    return style.finish(sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
      + "\n"
  }

  private var sameness: [String] {
    "Both do the same from the first event to the last. Another scenario or another seed may tell them apart."
      .wrapped(to: style.width)
  }

  private var parting: [[String]] {
    [
      comparison.common.suffix(Self.before).map { style.paint($0, .quiet) },
      [style.paint("Here the suspect goes on so:", .loud)] + opening(comparison.suspect),
      [style.paint("And the reference so:", .loud)] + opening(comparison.reference),
    ].filter { !$0.isEmpty }
  }

  private var price: [[String]] {
    cost > 0 ? [["This cost \(cost.of("point"))."]] : []
  }

  private func opening(_ lines: [String]) -> [String] {
    lines.isEmpty ? ["  nothing more happens"] : Array(lines.prefix(Self.after))
  }

  /// How many lines are shown before the runs part, and how many of each after.
  private static let (before, after) = (6, 5)
}
