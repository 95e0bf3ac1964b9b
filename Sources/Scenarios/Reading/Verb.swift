// SPDX-License-Identifier: MIT

internal import YAML

/// A word that begins a step: what the schema says of it, and what it makes of what follows.
struct Verb: Sendable {
  let word: Word
  let read: @Sendable (Clause) -> ScenarioStep.Kind?

  init(_ word: Word, read: @escaping @Sendable (Clause) -> ScenarioStep.Kind?) {
    self.word = word
    self.read = read
  }

  /// A verb that does something to the cluster at once.
  static func acting(_ word: Word, read: @escaping @Sendable (Clause) -> Action?) -> Verb {
    Verb(word) { read($0).map { .act($0) } }
  }

  /// Verbs that belong together, and what the schema says above them.
  struct Group: Sendable {
    let title: String
    let verbs: [Verb]
  }

  /// All verbs, in the order of the schema.
  static let groups: [Group] = [
    Group(title: "Servers", verbs: servers),
    Group(title: "Clients", verbs: clients),
    Group(title: "The network", verbs: network),
    Group(title: "Single messages", verbs: messages),
    Group(title: "Faults by chance, clocks, remarks", verbs: faults),
    Group(title: "Time, goals and demands", verbs: goals),
    Group(title: "Steps within steps", verbs: nesting),
  ]

  private static let all: [Verb] = groups.flatMap(\.verbs)

  /// The names of all verbs.
  static let names = all.map(\.word.name)

  /// The verb of a name.
  static func named(_ name: String) -> Verb? {
    all.first { $0.word.name == name }
  }

  /// The names of the verbs that can have a key beside them.
  static func names(withOption option: String) -> [String] {
    all.filter { $0.word.options.contains { $0.name == option } }.map(\.word.name)
  }
}
