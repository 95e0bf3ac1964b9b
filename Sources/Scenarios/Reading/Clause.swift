// SPDX-License-Identifier: MIT

internal import YAML

/// A word where it stands in a file, with all that belongs to it.
struct Clause {
  let word: Word
  let nameNode: Node
  /// What follows the word; `nil` where nothing does.
  let value: Node?
  /// What stands beside the word.
  let companions: [Node.Entry]
  let scope: Scope
  let reader: Reader

  init(
    _ word: Word, nameNode: Node, value: Node?, companions: [Node.Entry] = [], scope: Scope,
    reader: Reader
  ) {
    self.word = word
    self.nameNode = nameNode
    self.value = value.flatMap { $0.kind == .nothing ? nil : $0 }
    self.companions = companions
    self.scope = scope
    self.reader = reader
  }

  /// What follows the word; reports it if nothing does.
  func argument<Output>(_ form: Form<Output>) -> Output? {
    guard let value = requiredValue() else { return nil }
    return reader.read(value, form)
  }

  /// The mapping that follows the word.
  ///
  /// - Parameter shorthand: The key that is meant where something else than a mapping follows.
  func fields(shorthand: String? = nil) -> Fields? {
    guard let value = requiredValue() else { return nil }
    return reader.mapping(value, keys: word.fields.map(\.name), shorthand: shorthand)
  }

  /// What stands after a key beside the word, if that is there.
  func option<Output>(_ name: String, _ form: Form<Output>) -> Output? {
    node(of: name).flatMap { reader.read($0, form) }
  }

  /// What stands after a key beside the word; reports it if it is not there.
  func requiredOption<Output>(_ name: String, _ form: Form<Output>) -> Output? {
    if let node = node(of: name) { return reader.read(node, form) }
    reader.report(
      "'\(word.name)' needs '\(name)' beside it", at: nameNode,
      expected: "\(name): \(form.expectation)")
    return nil
  }

  /// The node after a key beside the word.
  func node(of option: String) -> Node? {
    companions.first { $0.key == option }?.value
  }

  /// Reports keys that don't belong to the word, and what follows a word that stands alone.
  func checkShape() {
    if word.argument == nil, let value {
      reader.report("'\(word.name)' stands alone", at: value, expected: "nothing after it")
    }
    for entry in companions where !word.options.contains(where: { $0.name == entry.key }) {
      reportStray(entry)
    }
  }

  private func reportStray(_ entry: Node.Entry) {
    if entry.key == "within" {
      return reader.report(
        "'\(word.name)' acts at once and waits for nothing", at: entry.keyNode,
        expected: "no 'within', or a step of its own, such as until")
    }
    reader.reportUnknown(
      "key", entry.key, at: entry.keyNode, known: word.options.map(\.name),
      expected: word.options.isEmpty ? "nothing beside '\(word.name)'" : nil)
  }

  private func requiredValue() -> Node? {
    if value == nil {
      reader.report(
        "'\(word.name)' needs something after it", at: nameNode,
        expected: "something like \(word.shortExample)")
    }
    return value
  }
}
