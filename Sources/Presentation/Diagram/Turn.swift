// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// One server's turn: what made it act, and all that it did about it, at one moment.
struct Turn: Sendable {
  /// When it was.
  let time: Instant

  /// Whose turn it was.
  let server: ServerID

  /// All that happened in it, in order: first what made the server act.
  var events: [TraceEvent.Kind]

  /// What became at once of messages that were sent in it.
  var fates: [TraceEvent.Kind] = []

  /// A turn that begins, or that consists of nothing but a crash from outside.
  init?(_ event: TraceEvent) {
    guard let server = event.server else { return nil }
    time = event.time
    self.server = server
    events = [event.kind]
  }

  /// Takes an event in.
  ///
  /// - Returns: Whether the event is part of this turn.
  mutating func takes(_ event: TraceEvent) -> Bool {
    guard event.time == time else { return false }
    if event.server == server, !event.kind.beginsTurn {
      events.append(event.kind)
      return true
    }
    guard event.server == nil, let fated = event.kind.fated, hasSent(fated) else { return false }
    fates.append(event.kind)
    return true
  }

  /// The messages that were sent in it.
  var sent: [Message] {
    events.compactMap { if case .sent(let message) = $0 { message } else { nil } }
  }

  private func hasSent(_ message: Message) -> Bool {
    sent.contains { $0.id == message.id }
  }

  /// The message that made the server act, if one did.
  var received: Message? {
    if case .received(let message)? = events.first { message } else { nil }
  }

  /// What the server looked like at the end, if that was new.
  var view: View? {
    for case .changed(let view) in events { return view }
    return nil
  }

  /// Whether the server crashed before it was done.
  var isCut: Bool {
    events.contains { if case .crashed = $0 { true } else { false } }
  }

  /// Whether the server starts or is crashed from outside.
  var isChangeOfLife: Bool {
    switch events.first {
    case .booted, .crashed: true
    default: false
    }
  }

  /// What to say of it where nothing came of it.
  var silence: Fact {
    let wording: Wording =
      if let message = sent.first {
        Wording(message.label.forms.map { "sends \($0)" } + ["sends"])
      } else {
        switch events.first {
        case .heartbeatDue: Wording("next heartbeat is due", "beat due", "beat")
        case .booted: Wording("starts", "up")
        default: Wording("nothing new", "–")
        }
      }
    return Fact(server: server, wording: wording)
  }

  /// What the server did that evidence may speak of.
  var deeds: Deeds {
    events.reduce(into: []) { deeds, event in
      switch event {
      case .sent(let message): deeds.formUnion(message.deed)
      case .persisted: deeds.insert(.saves)
      case .applied: deeds.insert(.applies)
      case .answered: deeds.insert(.answers)
      default: break
      }
    }
  }
}

extension TraceEvent.Kind {
  /// Whether a turn begins with the event.
  var beginsTurn: Bool {
    switch self {
    case .booted, .electionTimeout, .heartbeatDue, .received, .proposed, .crashed(amid: nil): true
    default: false
    }
  }

  /// The message whose fate the event tells.
  fileprivate var fated: Message? {
    switch self {
    case .lost(let message, _), .held(let message, name: _), .duplicated(let message): message
    default: nil
    }
  }
}
