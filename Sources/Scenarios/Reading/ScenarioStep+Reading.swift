// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == [ScenarioStep] {
  /// Steps, at least one.
  static func steps(in scope: Scope) -> Form { .several("a list of steps", of: .step(in: scope)) }
}

extension Form where Output == ScenarioStep {
  /// One step: a verb with what follows it and what stands beside it, or a verb alone.
  static func step(in scope: Scope) -> Form {
    Form("a step") { node, reader in
      guard let clause = StepReading(scope: scope, reader: reader).clause(node) else { return nil }
      clause.checkShape()
      let kind = Verb.named(clause.word.name)?.read(clause)
      return kind.map { ScenarioStep($0, line: clause.nameNode.mark.line) }
    }
  }
}

/// Finds the verb of a step.
private struct StepReading {
  let scope: Scope
  let reader: Reader

  /// The verb of a step with all that belongs to it; reports a step that has none, or two.
  func clause(_ node: Node) -> Clause? {
    switch node.content {
    case .scalar(let scalar) where scalar.kind != .nothing:
      guard let verb = Verb.named(scalar.text) else {
        reportUnknown(scalar.text, at: node)
        return nil
      }
      return Clause(verb.word, nameNode: node, value: nil, scope: scope, reader: reader)
    case .mapping(let entries) where !entries.isEmpty:
      return clause(entries)
    default:
      reader.reportMismatch(node, expected: "a step")
      return nil
    }
  }

  private func clause(_ entries: [Node.Entry]) -> Clause? {
    let candidates = entries.compactMap { entry in Verb.named(entry.key).map { ($0, entry) } }
    guard let (verb, entry) = candidates.first else {
      reportNoVerb(entries)
      return nil
    }
    if let (second, place) = candidates.dropFirst().first {
      reader.report(
        "'\(second.word.name)' is a second verb beside '\(verb.word.name)'", at: place.keyNode,
        expected: "one verb in a step; is a '-' missing before this one?")
      return nil
    }
    return Clause(
      verb.word, nameNode: entry.keyNode, value: entry.value,
      companions: entries.filter { $0.key != entry.key }, scope: scope, reader: reader)
  }

  /// A key that goes with no verb is probably a verb misspelt; failing that, the verb is missing.
  private func reportNoVerb(_ entries: [Node.Entry]) {
    if let entry = entries.first(where: { Verb.names(withOption: $0.key).isEmpty }) {
      reportUnknown(entry.key, at: entry.keyNode)
    } else if let entry = entries.first {
      let verbs = Verb.names(withOption: entry.key).joined(separator: ", ")
      reader.report(
        "this step has no verb", at: entry.keyNode, expected: "'\(entry.key)' beside: \(verbs)")
    }
  }

  private func reportUnknown(_ word: String, at node: Node) {
    reader.reportUnknown(
      "verb", word, at: node, known: Verb.names,
      expected: "a verb such as crash, partition or until; 'grader scenario schema' lists all")
  }
}
