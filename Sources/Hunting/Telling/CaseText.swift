// SPDX-License-Identifier: MIT

public import Presentation
internal import Scenarios

/// A case as text for a terminal: what it is about when it was opened, how far it is later, and what
/// can be done next.
public struct CaseText {
  let investigation: Investigation
  let style: Style
  private let suspect: Case

  /// A case in a style.
  public init(_ suspect: Case, _ investigation: Investigation, style: Style = Style()) {
    self.suspect = suspect
    self.investigation = investigation
    self.style = style
  }

  /// What is said when the case is opened, with a line break at its end.
  public var opening: String {
    page([paragraph(Self.introduction), steps, starter, help])
  }

  /// How far the case is, with a line break at its end.
  public var standing: String {
    page([progress, next])
  }

  private func page(_ sections: [[String]]) -> String {
    let title = style.rule("Case \(suspect.number) · \(suspect.level.rawValue)")
    let filled = ([[title]] + sections).map { $0.joined(separator: "\n") }
    return style.finish(filled.joined(separator: "\n\n")) + "\n"
  }

  func paragraph(_ words: String) -> [String] {
    words.wrapped(to: style.width, after: "  ", indent: 2)
  }

  func command(_ words: String) -> String { "swift run grader hunt \(words)" }
}
