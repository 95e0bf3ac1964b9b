// SPDX-License-Identifier: MIT

public import Presentation

/// Exhibits as text: drawn for the eye, or told for the ear.
extension Exhibit {
  /// The exhibit as it is drawn on a terminal, in lines that fit its width.
  ///
  /// A code's lines are numbered, a schedule's steps too; a cluster looks as logs do in the paper's
  /// figures.
  public func lines(style: Style) -> [String] {
    let lines =
      switch self {
      case .cluster(let picture): ClusterDrawing(of: picture, style: style).lines
      case .code(let text): Self.numbered(text, style: style)
      case .schedule(let steps): Self.listed(steps, style: style)
      }
    return lines.map { style.finish($0.trimmingEnd()) }
  }

  /// The exhibit in sentences, for somebody who hears it.
  public var plainLines: [String] {
    switch self {
    case .cluster(let picture): picture.sentences
    case .code(let text): Self.told(Self.rows(of: text), each: "Line")
    case .schedule(let steps): Self.told(steps.map(\.tamed), each: "Step")
    }
  }

  private static func told(_ lines: [String], each noun: String) -> [String] {
    zip(1..., lines).filter { !$1.isEmpty }.map { "\(noun) \($0): \($1.trimmingStart())" }
  }

  private static func listed(_ steps: [String], style: Style) -> [String] {
    let margin = String(steps.count).count
    return zip(1..., steps).flatMap { number, step in
      let lead = "\(number)".aligned(right: margin) + ". "
      return step.tamed.wrapped(
        to: style.width, after: style.paint(lead, .quiet), indent: lead.count)
    }
  }

  /// The lines of a code, without the empty ones at its end.
  static func rows(of text: String) -> [String] {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rows.last?.allSatisfy(\.isWhitespace) == true { rows.removeLast() }
    return rows.map(\.tamed)
  }

  /// The lines of a code behind their numbers; what is too long goes on below itself.
  private static func numbered(_ text: String, style: Style) -> [String] {
    let rows = rows(of: text)
    let margin = String(rows.count).count
    return zip(1..., rows).flatMap { number, row in
      let indent = row.prefix { $0 == " " }
      let lead = style.paint("\(number)".aligned(right: margin) + " │ ", .quiet) + indent
      return row.wrapped(
        to: style.width, after: lead, indent: margin + 3 + indent.count)
    }
  }
}

extension String {
  /// The text without the spaces at its beginning.
  func trimmingStart() -> String {
    String(drop { $0 == " " })
  }
}
