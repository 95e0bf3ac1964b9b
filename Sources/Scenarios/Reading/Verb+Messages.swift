// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// Verbs that give standing orders on messages, and that deal with what is held.
extension Verb {
  static let messages = [
    hold, drop, duplicate, copy, deliver, release, discard, stop,
  ]

  private static let hold = order(
    .hold,
    Word(
      "hold", "MESSAGES", "From now on, keeps messages that match instead of sending them on.",
      fields: MessageFilter.keys, options: [requiredName, first],
      example: "hold: {kind: AppendEntries, to: B}\nas: late"))

  private static let drop = order(
    .drop,
    Word(
      "drop", "MESSAGES", "From now on, loses messages that match.", fields: MessageFilter.keys,
      options: [name, first],
      example: "drop: {kind: reply, to: [A, B]}\nfirst: 2"))

  private static let duplicate = order(
    .duplicate,
    Word(
      "duplicate", "MESSAGES", "From now on, messages that match arrive twice.",
      fields: MessageFilter.keys, options: [name, first],
      example: "duplicate: {kind: RequestVoteReply, positive: true}\nfirst: 1"))

  private static let copy = order(
    .copy,
    Word(
      "copy", "MESSAGES", "From now on, lets messages that match pass and keeps a copy.",
      fields: MessageFilter.keys, options: [requiredName, first],
      example: "copy: {kind: request, entries: 1.., command: x=1}\nas: late"))

  private static let requiredName = Word.Key("as", "NAME", "under which they are kept")
  private static let name = Word.Key("as", "NAME", "by which 'stop' can end the order")
  private static let first = Word.Key("first", "NUMBER", "the order is for the next so many only")

  private static func order(_ fate: FateWord, _ word: Word) -> Verb {
    acting(word) { clause in
      let name =
        fate.keeps ? clause.requiredOption("as", .words) : clause.option("as", .words) ?? ""
      let count = clause.option("first", .count)
      guard let fields = clause.fields() else { return nil }
      let filter = MessageFilter(fields, clause)
      return name.map {
        .intercept(Interception(name: $0, filter: filter, fate: fate.fate, remaining: count))
      }
    }
  }

  private static let deliver = acting(
    Word(
      "deliver", "MESSAGES",
      "Delivers a held message that matches, whatever it is held as, at once; of several, the one "
        + "that was sent first. If none matches, nothing happens.",
      fields: MessageFilter.keys,
      options: [
        .init("first", "NUMBER", "so many that match, in the order of sending; default 1"),
        .init("nth", "NUMBER", "only the one at that place, counted from 1"),
        .init("keep", "true or false", "keep copies, to be delivered again; default false"),
      ],
      example: "deliver: {kind: AppendEntries, from: A, to: B}\nnth: 2")
  ) { clause in
    let choice = choice(clause)
    let keepsCopies = clause.option("keep", .boolean) ?? false
    guard let fields = clause.fields() else { return nil }
    let filter = MessageFilter(fields, clause)
    return .deliverMatching(Delivery(filter, choice, keepsCopies: keepsCopies))
  }

  private static func choice(_ clause: Clause) -> Delivery.Choice {
    let first = clause.option("first", .count)
    let nth = clause.option("nth", .count)
    if let node = clause.node(of: "nth"), clause.node(of: "first") != nil {
      clause.reader.report("'first' and 'nth' exclude each other", at: node)
    }
    return nth.map { .nth($0) } ?? .first(first ?? 1)
  }

  private static let release = acting(
    Word(
      "release", "NAME", "Delivers what is held under a name, at once and in the order of sending.",
      options: [
        .init("first", "NUMBER", "only so many"),
        .init("reversed", "true or false", "the latest first; default false"),
        .init("keep", "true or false", "keep copies, to be released again; default false"),
      ],
      example: "release: late\nfirst: 1")
  ) { clause in
    let limit = clause.option("first", .count)
    let isReversed = clause.option("reversed", .boolean) ?? false
    let keepsCopies = clause.option("keep", .boolean) ?? false
    return clause.argument(clause.scope.heldName).map {
      .deliver($0, limit: limit, isReversed: isReversed, keepsCopies: keepsCopies)
    }
  }

  private static let discard = acting(
    Word(
      "discard", "NAME", "Loses what is held under a name.",
      options: [.init("first", "NUMBER", "only so many")], example: "discard: late")
  ) { clause in
    let limit = clause.option("first", .count)
    return clause.argument(clause.scope.heldName).map { .dropHeld($0, limit: limit) }
  }

  private static let stop = acting(
    Word(
      "stop", "NAME", "Ends the standing orders of a name; what they hold stays held.",
      example: "stop: late")
  ) { clause in
    clause.argument(clause.scope.orderName).map { .stopIntercepting($0) }
  }
}

/// The verbs that give a standing order on messages.
enum FateWord: String, CaseIterable {
  case hold, drop, duplicate, copy

  /// Whether messages are kept, and can be released.
  var keeps: Bool { self == .hold || self == .copy }

  var fate: Interception.Fate {
    switch self {
    case .hold: .hold
    case .drop: .drop
    case .duplicate: .duplicate
    case .copy: .copy
    }
  }
}
