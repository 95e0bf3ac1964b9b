// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// Messages, and what becomes of them.
extension ScenarioWriter {
  /// A description of messages.
  func filter(_ filter: MessageFilter) -> [Value.Entry] {
    Self.entry("kind", filter.kinds.map(kinds)) + Self.entry("from", filter.senders.map(servers))
      + Self.entry("to", filter.receivers.map(servers))
      + Self.entry("term", filter.term.map { .integer($0.rawValue) })
      + Self.entry("entries", filter.entryCount.map(counts))
      + Self.entry("positive", filter.isPositive.map { .boolean($0) })
      + Self.entry("command", filter.command.map(command))
  }

  /// Kinds of message, by the word for several where there is one.
  private func kinds(_ kinds: [MessageKind]) -> Value {
    let words: [MessageKindWord] = [.request, .reply]
    if let word = words.first(where: { MessageKindWord.kinds([$0]) == kinds }) {
      return .text(word.rawValue)
    }
    return some(kinds.map { .text($0.rawValue) })
  }

  /// A standing order on messages.
  func step(_ order: Interception) -> Value {
    let verb: FateWord =
      switch order.fate {
      case .hold: .hold
      case .drop: .drop
      case .copy: .copy
      case .duplicate: .duplicate
      }
    return .mapping(
      Self.entry(verb.rawValue, Self.line(filter(order.filter)))
        + Self.entry("as", order.name.isEmpty ? nil : .text(order.name))
        + Self.entry("first", order.remaining.map { .integer($0) }))
  }

  /// The delivery of what is held and like a description.
  func step(_ delivery: Delivery) -> Value {
    let choice: [Value.Entry] =
      switch delivery.choice {
      case .first(1), .like: []
      case .first(let count): Self.entry("first", .integer(count))
      case .nth(let number): Self.entry("nth", .integer(number))
      }
    return .mapping(
      Self.entry("deliver", Self.line(filter(delivery.filter))) + choice
        + Self.entry("keep", delivery.keepsCopies ? true : nil))
  }

  /// The delivery, or the loss, of what is held under a name.
  func release(
    _ verb: String, _ name: String, limit: Int?, isReversed: Bool = false, keepsCopies: Bool = false
  ) -> Value {
    .mapping(
      Self.entry(verb, .text(name)) + Self.entry("first", limit.map { .integer($0) })
        + Self.entry("reversed", isReversed ? true : nil)
        + Self.entry("keep", keepsCopies ? true : nil))
  }
}
