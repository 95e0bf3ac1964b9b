// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Finds the moves of a run in its trace, as they are to be played while every message is held.
struct MoveReading {
  private(set) var moves: [Move] = []
  /// The messages that would be held, link by link and kind by kind: all that were sent and have not
  /// arrived for the last time.
  private var held: [Channel: [MessageID]] = [:]
  /// How often each message will still arrive.
  private var arrivals: [MessageID: Int] = [:]

  /// The moves of a run, or of its beginning.
  static func moves(in trace: some Collection<TraceEvent>) -> [Move] {
    var reading = MoveReading()
    for event in trace {
      if case .received(let message) = event.kind {
        reading.arrivals[message.id, default: 0] += 1
      }
    }
    for event in trace { reading.take(event) }
    return reading.moves
  }

  private mutating func take(_ event: TraceEvent) {
    if case .sent(let message) = event.kind {
      held[Channel(message), default: []].append(message.id)
    }
    guard let server = event.server else { return }
    switch event.kind {
    case .electionTimeout: moves.append(.fire(server))
    case .heartbeatDue: moves.append(.heartbeat(server))
    case .received(let message): moves.append(.deliver(parcel(of: message)))
    case .proposed(let command, client: _): moves.append(.propose(command, at: server))
    case .crashed(amid: nil): moves.append(.crash(server))
    case .crashed(amid: .some(let point)): orderCrash(of: server, at: point)
    case .booted(let life, _) where life > 1: moves.append(.restart(server))
    default: break
    }
  }

  private mutating func parcel(of message: Message) -> Move.Parcel {
    let left = arrivals[message.id, default: 1] - 1
    arrivals[message.id] = left
    var queue = held[Channel(message)] ?? []
    let age = queue.reversed().prefix { $0 > message.id }.count
    if left == 0 { queue.removeAll { $0 == message.id } }
    held[Channel(message)] = queue
    return Move.Parcel(
      sender: message.sender, receiver: message.receiver, kind: message.kind,
      likeness: Likeness(of: message, age: age), comesAgain: left > 0)
  }

  /// The order to crash is given right before the move in the middle of which the server crashed.
  private mutating func orderCrash(of server: ServerID, at point: CrashPoint) {
    let place = moves.lastIndex { $0.server == server } ?? moves.startIndex
    moves.insert(.crashAt(server, point), at: place)
  }
}

/// What messages share that are told apart by their order alone.
private struct Channel: Hashable {
  let sender: ServerID
  let receiver: ServerID
  let kind: MessageKind

  init(_ message: Message) {
    sender = message.sender
    receiver = message.receiver
    kind = message.kind
  }
}
