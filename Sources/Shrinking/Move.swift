// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// Something that makes a server act, or stops it. A run is its moves in order: to the servers it
/// makes no difference how much time lies between two of them.
enum Move: Hashable, Sendable {
  /// An election timer runs out.
  case fire(ServerID)
  /// A leader's heartbeats are due.
  case heartbeat(ServerID)
  /// A message arrives.
  case deliver(Parcel)
  /// A client's command arrives.
  case propose(Command, at: ServerID)
  /// A server crashes between two events.
  case crash(ServerID)
  /// A server is to crash in the middle of what its next event leads to.
  case crashAt(ServerID, CrashPoint)
  /// A server that is down starts.
  case restart(ServerID)

  /// A message that arrives, and what it is recognised by.
  struct Parcel: Hashable, Sendable {
    var sender: ServerID
    var receiver: ServerID
    var kind: MessageKind
    var likeness: Likeness
    /// Whether the message arrives once more later.
    var comesAgain: Bool
  }

  /// The server to which it happens.
  var server: ServerID {
    switch self {
    case .fire(let server), .heartbeat(let server), .crash(let server), .restart(let server),
      .propose(_, at: let server), .crashAt(let server, _):
      server
    case .deliver(let parcel): parcel.receiver
    }
  }

  /// The move as something that a scenario does while everything is held.
  var action: Action {
    switch self {
    case .fire(let server): .fire(.named(server))
    case .heartbeat(let server): .heartbeat(.named(server))
    case .deliver(let parcel): .deliverMatching(parcel.delivery)
    case .propose(let command, at: let server): .propose(command, .named(server))
    case .crash(let server): .crash(.named(server))
    case .crashAt(let server, let point): .crashAt(.named(server), point)
    case .restart(let server): .restart(.named(server))
    }
  }
}

extension Move.Parcel {
  /// The messages of the same kind on the same link.
  var filter: MessageFilter {
    var filter = MessageFilter()
    filter.kinds = [kind]
    filter.senders = [sender]
    filter.receivers = [receiver]
    return filter
  }

  /// The delivery of whatever comes closest to the message.
  var delivery: Delivery {
    Delivery(filter, .like(likeness), keepsCopies: comesAgain)
  }
}
