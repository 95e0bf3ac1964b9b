// SPDX-License-Identifier: MIT

internal import Raft

/// Messages on their way.
extension World {
  mutating func send(_ request: Request, from sender: ServerID, to receiver: ServerID) {
    guard plan.names.indices.contains(receiver.rawValue), receiver != sender else { return }
    let body: Message.Body =
      switch request {
      case .requestVote(let request): .requestVote(request)
      case .appendEntries(let request): .appendEntries(request)
      }
    post(body, from: sender, to: receiver, askerLife: machines[sender.rawValue].life)
  }

  mutating func send(_ reply: Reply, _ context: Handling) {
    guard let request = context.request else { return }
    let body: Message.Body
    switch (reply, request.body) {
    case (.requestVote(let reply), .requestVote(let request)):
      body = .requestVoteReply(reply, to: request)
    case (.appendEntries(let reply), .appendEntries(let request)):
      body = .appendEntriesReply(reply, to: request.summary)
    default: return
    }
    post(body, from: context.server, to: request.sender, askerLife: context.askerLife)
  }

  private mutating func post(
    _ body: Message.Body, from sender: ServerID, to receiver: ServerID, askerLife: Int
  ) {
    messageCount += 1
    let message = Message(id: messageCount, sender: sender, receiver: receiver, body: body)
    tell(sender, .sent(message))
    let flight = Flights.Flight(message: message, askerLife: askerLife)
    guard !intercept(flight) else { return }
    guard links.connect(sender, to: receiver) else { return tell(nil, .lost(message, .cut)) }
    guard !networkChance.happens(conditions.loss) else {
      return tell(nil, .lost(message, .chance))
    }
    dispatch(flight)
    if networkChance.happens(conditions.duplication) { duplicate(flight) }
  }

  mutating func duplicate(_ flight: Flights.Flight) {
    tell(nil, .duplicated(flight.message))
    dispatch(flight)
  }

  /// Sends a message on its way. Links keep the order of messages, but for those that chance exempts.
  private mutating func dispatch(_ flight: Flights.Flight) {
    let link =
      flight.message.sender.rawValue * machines.count + flight.message.receiver.rawValue
    var arrival = now + networkChance.span(in: conditions.latency)
    if networkChance.happens(conditions.reordering) {
      arrival = arrival + networkChance.span(in: .zero...conditions.latency.upperBound * 9)
    } else {
      arrival = max(arrival, lastArrivals[link])
      lastArrivals[link] = arrival
    }
    agenda.add(.arrival(flight: flights.add(flight)), at: arrival)
  }

  mutating func arrive(_ place: Int) -> Step? {
    guard let flight = flights.take(place) else { return nil }
    let message = flight.message
    let receiver = message.receiver
    guard links.connect(message.sender, to: receiver) else {
      tell(nil, .lost(message, .cut))
      return nil
    }
    guard machines[receiver.rawValue].awaits(flight) else {
      tell(nil, .lost(message, .down))
      return nil
    }
    guard machines[receiver.rawValue].busyUntil <= now else {
      let later = machines[receiver.rawValue].busyUntil
      agenda.add(.arrival(flight: flights.add(flight)), at: later)
      return nil
    }
    tell(receiver, .received(message))
    return execute(
      message.event, on: receiver, request: message.isReply ? nil : message,
      askerLife: flight.askerLife)
  }

  /// Puts a message that was held on the shortest way to its receiver: it arrives next.
  mutating func deliverNow(_ flight: Flights.Flight) {
    agenda.add(.arrival(flight: flights.add(flight)), at: now)
  }
}

extension Machine {
  /// Whether the server is there to take a message in.
  func awaits(_ flight: Flights.Flight) -> Bool {
    isUp && (!flight.message.isReply || life == flight.askerLife)
  }
}

extension Message {
  /// Whether the message answers another.
  public var isReply: Bool {
    switch body {
    case .requestVote, .appendEntries: false
    case .requestVoteReply, .appendEntriesReply: true
    }
  }

  /// The event that the message is to its receiver.
  var event: Event {
    switch body {
    case .requestVote(let request): .request(.requestVote(request), from: sender)
    case .appendEntries(let request): .request(.appendEntries(request), from: sender)
    case .requestVoteReply(let reply, to: let request):
      .requestVoteReply(reply, from: sender, to: request)
    case .appendEntriesReply(let reply, to: let request):
      .appendEntriesReply(reply, from: sender, to: request)
    }
  }
}
