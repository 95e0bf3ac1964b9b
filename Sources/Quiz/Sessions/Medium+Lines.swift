// SPDX-License-Identifier: MIT

internal import Presentation

/// Parts as they look on a terminal: two columns in, wrapped, with colour where there is colour.
extension Medium {
  func lines(_ part: Screen.Part) -> [String] {
    switch part {
    case .title(let title, let facts):
      [style.rule(([title] + facts).joined(separator: " · ").shortened(to: style.width - 8))]
    case .text(let text): text.wrapped(to: style.width, after: "  ", indent: 2)
    case .exhibit(let exhibit): exhibit.lines(style: style).map { "  \($0)".trimmingEnd() }
    case .items(let items, _): items.flatMap { lines($0) }
    case .verdict(let verdict, let words): [lead(verdict) + style.paint(words, tone(verdict))]
    case .points(let points):
      points.flatMap { $0.wrapped(to: style.width, after: "  • ", indent: 4) }
    case .field(let label, let paragraphs): lines(of: paragraphs, beside: label)
    case .figure(let lines): lines.map { "  \($0)".trimmingEnd() }
    case .note(let text):
      text.wrapped(to: style.width - 2).map { "  " + style.paint($0, .quiet) }
    }
  }

  private func lines(_ item: Asked.Item) -> [String] {
    item.text.wrapped(
      to: style.width, after: "  " + style.paint("\(item.label))", .accent) + " ",
      indent: item.label.count + 4)
  }

  private func lines(of paragraphs: [String], beside label: String) -> [String] {
    let indent = 2 + max(Self.fieldWidth, label.count + 1)
    let lead = "  " + style.paint(label, .loud)
    let gap = String(repeating: " ", count: indent - 2 - label.count)
    let lines = paragraphs.flatMap {
      $0.wrapped(to: style.width, after: String(repeating: " ", count: indent), indent: indent)
    }
    return zip(lines.indices, lines).map { $0 == 0 ? lead + gap + $1.dropFirst(indent) : $1 }
      .map { $0.trimmingEnd() }
  }

  /// How wide the column of labels is.
  private static let fieldWidth = 11

  private func lead(_ verdict: Screen.Verdict) -> String {
    let mark =
      switch verdict {
      case .right: "✓"
      case .partly: "·"
      case .wrong: "✗"
      }
    return "  " + style.paint(mark, tone(verdict)) + " "
  }

  private func tone(_ verdict: Screen.Verdict) -> Style.Tone {
    switch verdict {
    case .right: .good
    case .partly: .doubtful
    case .wrong: .bad
    }
  }
}
