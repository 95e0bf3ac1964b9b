// SPDX-License-Identifier: MIT

public import Presentation
public import Raft

/// What is said to a function that does not hold the mistake, as text for a terminal.
public struct NamingText {
  private let function: Rule
  private let investigation: Investigation
  private let style: Style

  /// What is said to a function, once it is among those that were named.
  public init(_ function: Rule, _ investigation: Investigation, style: Style = Style()) {
    self.function = function
    self.investigation = investigation
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let words = "The mistake is not in \(function.qualifiedName). \(outlook)"
    return style.finish(words.wrapped(to: style.width).joined(separator: "\n")) + "\n"
  }

  /// What the next try may cost.
  private var outlook: String {
    let tries = investigation.named.count
    if tries < Score.freeTries { return "Another try costs nothing." }
    let left = Score.pointsForNaming - (tries + 1 - Score.freeTries)
    return left > 0
      ? "If the next try is right, it earns \(left) of \(Score.pointsForNaming.of("point"))."
      : "The name earns no more points."
  }
}
