// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// Verbs that have steps of their own.
extension Verb {
  static let nesting = [times, either, budget]

  private static let steps = Word.Key("steps", "STEPS", "what is done")

  private static let times = Verb(
    Word(
      "repeat", "NUMBER", "Does steps over and over.", options: [steps],
      example: "repeat: 5\nsteps:\n  - crash: leader\n  - until: {someone-leads: all}\n"
        + "  - restart: down")
  ) { clause in
    let count = clause.argument(.integer(in: 1...10_000))
    let steps = clause.requiredOption("steps", .steps(in: clause.scope))
    guard let count, let steps else { return nil }
    return .times(count, steps)
  }

  private static let either = Verb(
    Word(
      "either", "lists of STEPS", "Does one of several lists of steps, chosen by the seed.",
      example: "either:\n  - [{crash: A}, {restart: A}]\n  - [{isolate: A}, heal]")
  ) { clause in
    let branches = Form.several("lists of steps", of: .steps(in: clause.scope))
    return clause.argument(branches).map { .either($0) }
  }

  private static let limits = [
    Word.Key("messages", "NUMBER", "the most messages that match"),
    Word.Key("bytes", "NUMBER", "the most bytes of commands in messages that match"),
    Word.Key("writes", "NUMBER", "the most writes to disks"),
    Word.Key("at-least", "NUMBER", "the fewest messages that match"),
  ]

  private static let budget = Verb(
    Word(
      "budget", "MESSAGES and limits",
      "Does steps and fails the run if more is sent meanwhile than any sensible server needs.",
      fields: limits + MessageFilter.keys,
      options: [steps, .init("because", "TEXT", "why that much is enough")],
      example: "budget: {messages: 30, kind: AppendEntries, from: A}\nsteps:\n  - submit: x=1\n"
        + "  - until: {answered: x=1}")
  ) { clause in
    let steps = clause.requiredOption("steps", .steps(in: clause.scope))
    let reason = clause.option("because", .words)
    guard let fields = clause.fields() else { return nil }
    let budget = Budget(
      filter: MessageFilter(fields, clause),
      messages: fields.optional("messages", .integer(in: 0...)),
      bytes: fields.optional("bytes", .integer(in: 0...)),
      writes: fields.optional("writes", .integer(in: 0...)),
      atLeast: fields.optional("at-least", .count), because: reason)
    checkLimits(clause, fields)
    return steps.map { .budget(budget, $0) }
  }

  /// Reports a budget that limits nothing, unless its limit may be misspelt.
  private static func checkLimits(_ clause: Clause, _ fields: Fields) {
    guard case .mapping(let entries) = fields.node.content,
      entries.allSatisfy({ entry in MessageFilter.keys.contains { $0.name == entry.key } })
    else { return }
    clause.reader.report(
      "this budget limits nothing", at: fields.node,
      expected: "one of: " + limits.map(\.name).joined(separator: ", "))
  }
}
