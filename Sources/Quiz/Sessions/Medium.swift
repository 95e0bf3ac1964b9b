// SPDX-License-Identifier: MIT

public import Presentation

/// What screens are shown on.
public struct Medium: Sendable {
  /// How text looks.
  public var style: Style

  /// Whether nothing is drawn: every part is told in sentences that make sense one after the other,
  /// as a screen reader reads them.
  public var isPlain: Bool

  /// Whether what the person writes appears behind the prompt, as on a terminal; otherwise the prompt
  /// has a line of its own.
  public var hasCursor: Bool

  /// A medium.
  public init(style: Style = Style(), isPlain: Bool = false, hasCursor: Bool = false) {
    self.style = style
    if isPlain { self.style.isColoured = false }
    self.isPlain = isPlain
    self.hasCursor = hasCursor
  }

  /// A screen as text.
  public func text(_ screen: Screen) -> String {
    let blocks = blocks(of: screen.parts.map { $0.mapped(style.finish) })
    let shown = blocks.map { $0.joined(separator: "\n") + "\n" }.joined(
      separator: isPlain ? "" : "\n")
    let gap = shown.isEmpty || isPlain ? "" : "\n"
    return style.finish(gap + shown + (screen.prompt.map { prompt($0) } ?? ""))
  }

  /// The parts' lines; those of parts that belong together are one block.
  private func blocks(of parts: [Screen.Part]) -> [[String]] {
    var blocks: [[String]] = []
    var before: Screen.Part?
    for part in parts {
      let lines = isPlain ? plainLines(part) : lines(part)
      if let last = blocks.popLast() {
        blocks += before?.isFollowedClosely(by: part) ?? false ? [last + lines] : [last, lines]
      } else {
        blocks.append(lines)
      }
      before = part
    }
    return blocks.filter { !$0.isEmpty }
  }

  private func prompt(_ prompt: String) -> String {
    let words = prompt.last == "\n" ? String(prompt.dropLast()) : prompt
    guard !isPlain else { return "\(words):\n" }
    let lines = "\(words):".wrapped(to: style.width - 4, after: "  ", indent: 2)
    let isAnsweredBehind = hasCursor && words == prompt
    return "\n" + lines.joined(separator: "\n") + (isAnsweredBehind ? " " : "\n")
  }
}

extension Screen.Part {
  /// Whether another part belongs so closely to this one that no empty line parts them.
  fileprivate func isFollowedClosely(by part: Screen.Part) -> Bool {
    switch (self, part) {
    case (.verdict, .points), (.field, .field), (.field, .reasons), (.reasons, .field): true
    default: false
    }
  }
}
