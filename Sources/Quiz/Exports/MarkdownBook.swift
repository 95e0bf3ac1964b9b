// SPDX-License-Identifier: MIT

/// Questions as a book in Markdown: a chapter a topic, the answers folded away.
public struct MarkdownBook: Sendable {
  private let bank: Bank

  /// A book of a bank's questions.
  public init(_ bank: Bank) {
    self.bank = bank
  }

  /// The book's text.
  public var text: String {
    let chapters = bank.topics
      .map { topic in (topic, bank.questions.filter { $0.topic == topic.id }) }
      .filter { !$0.1.isEmpty }
    let parts = ["# Questions about consensus"] + chapters.flatMap(chapter)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func chapter(_ topic: Topic, _ questions: [Question]) -> [String] {
    ["## \(Markdown.escaped(topic.title))", "To read: \(Markdown.escaped(topic.study))"]
      + questions.flatMap(section)
  }

  private func section(_ question: Question) -> [String] {
    let sheet = Sheet(question, of: bank)
    return ["### \(question.id)", "*\(question.level.rawValue) · \(question.kind.rawValue)*"]
      + Markdown.render(sheet.front)
      + fold("Answer", sheet.back)
      + fold("For the interviewer", sheet.packet)
  }

  private func fold(_ title: String, _ blocks: [Sheet.Block]) -> [String] {
    guard !blocks.isEmpty else { return [] }
    return ["<details><summary>\(title)</summary>"] + Markdown.render(blocks) + ["</details>"]
  }
}
