// SPDX-License-Identifier: MIT

public import Presentation

/// Hints about a suspect, as text for a terminal.
public struct ClueText {
  private let clues: [Clue]
  private let suspect: Case
  private let style: Style

  /// Hints in a style.
  public init(_ clues: [Clue], of suspect: Case, style: Style = Style()) {
    self.clues = clues
    self.suspect = suspect
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    guard !clues.isEmpty else { return "No hint was taken about case \(suspect.number).\n" }
    return style.finish(clues.flatMap(lines).joined(separator: "\n")) + "\n"
  }

  private func lines(_ clue: Clue) -> [String] {
    let place = (Clue.Step.allCases.firstIndex(of: clue.step) ?? 0) + 1
    let head = "Hint \(place) of \(Clue.Step.allCases.count), costs \(clue.step.cost.of("point"))"
    return [style.paint(head, .quiet)]
      + clue.words.wrapped(to: style.width, after: "  ", indent: 2)
      + (clue.command.map { ["    \($0)"] } ?? [])
  }
}
