// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Finds the shortest description by which a message is the one to be delivered.
struct Address {
  /// The messages that are held, in the order in which they were sent.
  let held: [Message]

  /// The delivery that delivers a message of those that are held.
  func delivery(of message: Message, keepsCopies: Bool) -> Delivery {
    let filters = Self.filters(of: message)
    if let filter = filters.first(where: { first($0) == message.id }) {
      return Delivery(filter, keepsCopies: keepsCopies)
    }
    let matching = held.filter { filters[0].matches($0) }
    let place = matching.firstIndex { $0.id == message.id } ?? 0
    return Delivery(filters[0], .nth(place + 1), keepsCopies: keepsCopies)
  }

  private func first(_ filter: MessageFilter) -> MessageID? {
    held.first { filter.matches($0) }?.id
  }

  /// Descriptions of a message, short ones first.
  private static func filters(of message: Message) -> [MessageFilter] {
    var short = MessageFilter()
    short.kinds = [message.kind]
    short.senders = [message.sender]
    short.receivers = [message.receiver]
    var filters = [short]
    for detail in details(of: message) { filters.append(detail(short)) }
    for detail in details(of: message).dropFirst() {
      filters.append(detail(details(of: message)[0](short)))
    }
    return filters
  }

  /// What can be added to a description of a message.
  private static func details(of message: Message) -> [(MessageFilter) -> MessageFilter] {
    [
      { $0.changing(\.term, to: message.term) },
      { $0.changing(\.entryCount, to: message.entryCount...message.entryCount) },
      { $0.changing(\.isPositive, to: message.isPositive) },
    ]
  }
}

extension MessageFilter {
  fileprivate func changing<Part>(
    _ part: WritableKeyPath<MessageFilter, Part>, to value: Part
  ) -> MessageFilter {
    var filter = self
    filter[keyPath: part] = value
    return filter
  }
}
