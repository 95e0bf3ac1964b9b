// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A message on its way between two lanes.
struct Arrow: Hashable, Sendable {
  /// What becomes of the message.
  enum Fate: Hashable, Sendable {
    /// It arrives.
    case arrives
    /// It arrives although it has arrived before.
    case arrivesAgain
    /// It leaves; what becomes of it lies beyond the end of the run.
    case leaves
    /// It is lost.
    case isLost
    /// It is taken off the network for a while.
    case isHeld
  }

  /// How late a message arrives.
  enum Delay: Hashable, Sendable {
    /// It was sent at an earlier moment.
    case sentAt(Instant)
    /// It was sent at the same moment, though before something that matters to it.
    case atTheMoment
  }

  /// The message's number.
  let id: MessageID

  /// Where it comes from.
  let sender: ServerID

  /// Where it is bound for.
  let receiver: ServerID

  /// What it says.
  let label: Wording

  /// Whether it is a heartbeat that carries nothing, or the plain answer to one.
  let isIdle: Bool

  /// What becomes of it.
  var fate: Fate

  /// How late it arrives, if it does.
  var delay: Delay?

  /// The arrow of a message.
  init(_ message: Message, _ fate: Fate) {
    id = message.id
    sender = message.sender
    receiver = message.receiver
    label = message.label
    isIdle = message.isIdle
    self.fate = fate
  }

  /// The arrow of a message that an event keeps from arriving; `nil` for any other event.
  init?(fateIn event: TraceEvent.Kind) {
    switch event {
    case .lost(let message, _): self.init(message, .isLost)
    case .held(let message, name: _): self.init(message, .isHeld)
    default: return nil
    }
  }

  /// Whether another message says the same, comes from the same server and ends the same way.
  func isLike(_ other: Arrow) -> Bool {
    sender == other.sender && fate == other.fate && label == other.label
  }
}
