// SPDX-License-Identifier: MIT

internal import Presentation

/// Lays out what a section says: paragraphs, and facts behind labels in a column of their own.
struct FactLines {
  /// How text looks.
  let style: Style

  /// How many columns labels take, with the margin before them.
  let indent: Int

  /// A text in lines, behind the margin.
  func paragraph(_ text: String) -> [String] {
    text.wrapped(to: style.width - 2).map { "  \($0)" }
  }

  /// A text behind a label, `nil` making none.
  func fact(_ label: String, _ text: String?) -> [String] {
    text.map { $0.wrapped(to: style.width, after: lead(label), indent: indent) } ?? []
  }

  /// A command behind a label, which stays whole however long it is; `nil` makes none.
  func command(_ label: String, _ command: String?) -> [String] {
    command.map { [lead(label) + style.paint($0, .accent)] } ?? []
  }

  private func lead(_ label: String) -> String {
    "  " + style.paint(label.aligned(left: indent - 2), .quiet)
  }
}
