// SPDX-License-Identifier: MIT

internal import YAML

/// One file of a bank: what could be read of it, and its nodes for what is checked later.
struct BankFile {
  /// The path, as it was given.
  let name: String

  /// Collects the file's mistakes.
  let reader: Reader

  /// The topics that could be read.
  private(set) var topics: [Topic] = []

  /// The questions that could be read.
  private(set) var questions: [Question] = []

  /// Where the topics are declared, whether they could be read or not.
  private(set) var topicNodes: [Node] = []

  /// Where the questions stand, whether they could be read or not.
  private(set) var questionNodes: [Node] = []

  /// Reads what a document holds.
  init(_ document: Document) {
    name = document.file
    reader = Reader(document)
    let fields = reader.mapping(document.root, keys: ["topics", "questions"])
    topics = fields.optional("topics", .list(of: .topic)) ?? []
    questions = fields.required("questions", .several("a list of questions", .question)) ?? []
    topicNodes = fields["topics"]?.items ?? []
    questionNodes = fields["questions"]?.items ?? []
  }
}
