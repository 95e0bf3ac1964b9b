// SPDX-License-Identifier: MIT

/// Questions as a text file that Anki imports: one note a line, its fields between tabs.
///
/// A note is known by the question's id, so that importing a later export brings what has changed and
/// leaves the schedule alone. The id stands first also because a line is dropped that begins with `#`.
/// Decks go by level; tags name topic, kind and level.
public struct AnkiDeck: Sendable {
  private let bank: Bank

  /// A deck of a bank's questions.
  public init(_ bank: Bank) {
    self.bank = bank
  }

  /// The file's text.
  public var text: String {
    (Self.header + bank.questions.map(note)).joined(separator: "\n") + "\n"
  }

  private static let header = [
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#notetype:Basic",
    "#deck column:2",
    "#tags column:5",
  ]

  private func note(_ question: Question) -> String {
    let sheet = Sheet(question, of: bank)
    let fields = [
      question.id, "Consensus::\(question.level.title)", HTML.render(sheet.front),
      HTML.render(sheet.back), tags(of: question),
    ]
    return fields.joined(separator: "\t")
  }

  private func tags(of question: Question) -> String {
    [
      "consensus", "topic::\(question.topic)", "kind::\(question.kind.rawValue)",
      "level::\(question.level.rawValue)",
    ].joined(separator: " ")
  }
}

extension Question.Level {
  /// The level as a heading.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
