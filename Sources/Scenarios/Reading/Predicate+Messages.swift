// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// What can be said of messages.
extension Predicate {
  static let messages = [sent, received, held]

  private static let count = Word.Key("count", "NUMBER", "how many at least; default 1")

  private static let sent = Predicate(
    Word(
      "sent", "MESSAGES", "Messages that match were sent.", fields: MessageFilter.keys + [count],
      example: "sent: {kind: AppendEntries, from: A, entries: 1.., count: 2}")
  ) { clause in
    clause.fields().map {
      .sent(MessageFilter($0, clause), atLeast: $0.optional("count", .count) ?? 1)
    }
  }

  private static let received = Predicate(
    Word(
      "received", "MESSAGES", "Messages that match reached their receiver.",
      fields: MessageFilter.keys + [count], example: "received: {kind: RequestVote, to: [B, C]}")
  ) { clause in
    clause.fields().map {
      .received(MessageFilter($0, clause), atLeast: $0.optional("count", .count) ?? 1)
    }
  }

  private static let held = Predicate(
    Word(
      "held", "NAME or {…}", "Messages are held under a name.",
      fields: [.init("name", "NAME", "which"), count], example: "held: {name: late, count: 2}")
  ) { clause in
    guard let fields = clause.fields(shorthand: "name") else { return nil }
    let count = fields.optional("count", .count)
    return fields.required("name", clause.scope.heldName).map { .held($0, atLeast: count ?? 1) }
  }
}
