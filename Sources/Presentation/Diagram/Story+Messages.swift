// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What becomes of messages, and what the surroundings do.
extension Story {
  /// The arrow of a message that arrives.
  mutating func arrival(of message: Message, at time: Instant) -> Arrow {
    var arrow = Arrow(message, .arrives)
    guard isOnStage(arrow) else { return arrow }
    let arrival = mail.arrive(
      message, at: time, sender: actors[message.sender.rawValue],
      receiver: actors[message.receiver.rawValue])
    if arrival.isCopy { arrow.fate = .arrivesAgain }
    arrow.delay = arrival.delay
    return arrow
  }

  /// Tells what happens outside of any server's turn.
  mutating func tell(_ event: TraceEvent.Kind, at time: Instant) {
    switch event {
    case .linksChanged(let words), .arranged(let words):
      add(Happening(time: time, band: words.tamed, before: lives, after: lives))
    case .lost, .held, .duplicated: tellFates([event], at: time, cause: nil)
    default: break
    }
  }

  /// Tells what became at once of messages that were sent together. Where the same message went to
  /// several servers and came to nothing, that is one happening.
  mutating func tellFates(
    _ events: [TraceEvent.Kind], at time: Instant, cause: Int?, isUrgent: Bool = false
  ) {
    for case .held(let message, name: _) in events { mail.hold(message) }
    let arrows = events.compactMap(Arrow.init(fateIn:)).filter { isOnStage($0) }
    tell(arrows, at: time, cause: cause, isUrgent: isUrgent)
  }

  /// Tells which messages are under way when the run ends.
  mutating func tellDepartures(of turn: Turn) {
    let fated = turn.fates.compactMap { Arrow(fateIn: $0)?.id }
    let underWay = turn.sent.filter { !fated.contains($0.id) }.map { Arrow($0, .leaves) }
    tell(
      underWay.filter { isOnStage($0) }, at: turn.time,
      cause: actors[turn.server.rawValue].latest, isUrgent: true)
  }

  private mutating func tell(
    _ arrows: [Arrow], at time: Instant, cause: Int?, isUrgent: Bool
  ) {
    var rest = arrows[...]
    while let first = rest.first {
      let alike = rest.prefix { $0.isLike(first) }
      rest = rest.dropFirst(alike.count)
      var happening = Happening(time: time, before: lives, after: lives)
      happening.causes = [cause ?? mail.origin(of: first.id)].compactMap(\.self)
      happening.isDull = first.isIdle && !isUrgent
      if alike.count == 1 {
        happening.arrow = first
      } else {
        happening.facts = [fact(of: Array(alike))]
      }
      add(happening)
    }
  }

  /// Whether both ends of an arrow have lanes.
  private func isOnStage(_ arrow: Arrow) -> Bool {
    names.indices.contains(arrow.sender.rawValue) && names.indices.contains(arrow.receiver.rawValue)
  }

  private func fact(of arrows: [Arrow]) -> Fact {
    let receivers = arrows.map { names.name(of: $0.receiver) }.joined(separator: ", ")
    let label = arrows[0].label
    let (verb, tone): (String, Style.Tone?) =
      switch arrows[0].fate {
      case .isLost: ("✗", .bad)
      case .isHeld: ("‖", .doubtful)
      default: ("▷", nil)
      }
    let forms = label.forms.flatMap { ["\(verb) \($0) to \(receivers)", "\(verb) \($0)"] }
      .sorted { $0.count > $1.count }
    return Fact(server: arrows[0].sender, wording: Wording(forms), tone: tone)
  }
}
