// SPDX-License-Identifier: MIT

internal import YAML

/// A word that says what is to hold: what the schema says of it, and what it makes of what follows.
struct Predicate: Sendable {
  let word: Word
  let read: @Sendable (Clause) -> Condition?

  init(_ word: Word, read: @escaping @Sendable (Clause) -> Condition?) {
    self.word = word
    self.read = read
  }

  /// All predicates, in the order of the schema.
  static let all = leadership + logs + commands + messages + servers + connectives

  /// The names of all predicates.
  static let names = all.map(\.word.name)

  /// The predicate of a name.
  static func named(_ name: String) -> Predicate? {
    all.first { $0.word.name == name }
  }

  static let on = Word.Key("on", "SERVERS", "where")
  static let commandsKey = Word.Key("commands", "COMMANDS", "which")
}

extension Form where Output == Condition {
  /// A condition: a mapping from predicates to what they are about, all of which must hold.
  static func condition(in scope: Scope) -> Form {
    Form("a condition such as {leads: A}") { node, reader in
      guard case .mapping(let entries) = node.content, !entries.isEmpty else {
        reader.reportMismatch(node, expected: "a condition such as {leads: A}")
        return nil
      }
      let parts = entries.compactMap { part($0, scope, reader) }
      return parts.count == 1 ? parts[0] : .all(parts)
    }
  }

  private static func part(_ entry: Node.Entry, _ scope: Scope, _ reader: Reader) -> Condition? {
    guard let predicate = Predicate.named(entry.key) else {
      reader.reportUnknown(
        "condition", entry.key, at: entry.keyNode, known: Predicate.names,
        expected: "a condition such as leads, stores or answered; "
          + "'grader scenario schema' lists all")
      return nil
    }
    let clause = Clause(
      predicate.word, nameNode: entry.keyNode, value: entry.value, scope: scope, reader: reader)
    return predicate.read(clause)
  }
}
