// SPDX-License-Identifier: MIT

internal import Presentation

/// Parts as they look on a terminal: two columns in, wrapped, with colour where there is colour.
extension Medium {
  func lines(_ part: Screen.Part) -> [String] {
    switch part {
    case .title(let title, let facts): [style.rule(heading(title, facts))]
    case .text(let text): text.wrapped(to: style.width, after: "  ", indent: 2)
    case .exhibit(let exhibit): exhibit.lines(style: inset).map { "  \($0)".trimmingEnd() }
    case .items(let items, _): items.flatMap { lines($0) }
    case .verdict(let verdict, let words): lines(verdict, words)
    case .points(let points):
      points.flatMap { $0.lines(width: style.width, after: "  • ", indent: 4) }
    case .field(let label, let paragraphs):
      beside(label) { indent in
        paragraphs.flatMap { $0.wrapped(to: style.width, after: blank(indent), indent: indent) }
      }
    case .reasons(let label, let reasons):
      beside(label) { indent in
        reasons.flatMap { $0.lines(width: style.width, after: blank(indent), indent: indent) }
      }
    case .figure(let lines): lines.map { "  \($0)".trimmingEnd() }
    case .note(let text):
      text.wrapped(to: style.width - 2).map { "  " + style.paint($0, .quiet) }
    }
  }

  /// A title with as many facts as there is room for, the first ones first.
  private func heading(_ title: String, _ facts: [String]) -> String {
    let room = style.width - 8
    return facts.reduce(title.shortened(to: room)) { heading, fact in
      let longer = "\(heading) · \(fact)"
      return longer.count <= room ? longer : heading
    }
  }

  private func lines(_ item: Asked.Item) -> [String] {
    item.text.wrapped(
      to: style.width, after: "  " + style.paint("\(item.label))", .accent) + " ",
      indent: item.label.count + 4)
  }

  /// Lines that begin in the column beside a label, with the label before the first.
  private func beside(_ label: String, lines: (_ indent: Int) -> [String]) -> [String] {
    let indent = 2 + max(Self.fieldWidth, label.count + 1)
    let lead = "  " + style.paint(label, .loud) + blank(indent - 2 - label.count)
    let lines = lines(indent)
    return zip(lines.indices, lines).map { $0 == 0 ? lead + $1.dropFirst(indent) : $1 }
      .map { $0.trimmingEnd() }
  }

  private func blank(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The style for what is set in by two columns.
  private var inset: Style {
    var inset = style
    inset.width -= 2
    return inset
  }

  /// How wide the column of labels is.
  private static let fieldWidth = 11

  private func lines(_ verdict: Screen.Verdict, _ words: String) -> [String] {
    let mark =
      switch verdict {
      case .right: "✓"
      case .partly: "·"
      case .wrong: "✗"
      }
    let lines = words.wrapped(to: style.width - 4).map { style.paint($0, tone(verdict)) }
    let lead = "  " + style.paint(mark, tone(verdict)) + " "
    return zip(lines.indices, lines).map { ($0 == 0 ? lead : blank(4)) + $1 }
  }

  private func tone(_ verdict: Screen.Verdict) -> Style.Tone {
    switch verdict {
    case .right: .good
    case .partly: .doubtful
    case .wrong: .bad
    }
  }
}

extension Explained {
  /// What is explained behind a lead, and below it the reason, set in further behind a dash.
  fileprivate func lines(width: Int, after lead: String, indent: Int) -> [String] {
    let dash = String(repeating: " ", count: indent + 2) + "– "
    return subject.wrapped(to: width, after: lead, indent: indent)
      + (reason?.wrapped(to: width, after: dash, indent: indent + 4) ?? [])
  }
}
