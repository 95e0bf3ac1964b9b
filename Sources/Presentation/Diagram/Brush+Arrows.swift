// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Arrows between lanes.
extension Brush {
  /// Whether both ends of an arrow have lanes.
  func isDrawn(_ arrow: Arrow) -> Bool {
    layout.column(of: arrow.sender) != nil && layout.column(of: arrow.receiver) != nil
  }

  /// Draws an arrow from lane to lane, through those in between. What it says stands in the gap next
  /// to its sender, so that several of one sender line up.
  func draw(_ arrow: Arrow, _ lives: [Life], on canvas: inout Canvas) {
    guard let start = layout.column(of: arrow.sender), let end = layout.column(of: arrow.receiver)
    else { return }
    let isRightward = start < end
    let inner = isRightward ? start + 1..<end : end + 1..<start
    canvas.fill(inner, with: arrow.stroke, arrow.tone)
    cross(arrow, inner, lives, on: &canvas)
    let source = lives[arrow.sender.rawValue]
    canvas.put(source.source(isRightward: isRightward), at: start, source.tone ?? arrow.tone)
    let forward = isRightward ? 1 : -1
    // An arrow that comes to nothing ends a step before the lane it was bound for.
    let gap = arrow.arrives ? 0 : 1
    if !arrow.arrives { canvas.put(" ", at: end - forward) }
    canvas.put(
      arrow.head(isRightward: isRightward), at: end - (1 + gap) * forward, arrow.headTone)
    label(arrow, start + 2 * forward, room: layout.pitch - 4 - gap, on: &canvas)
    tellDeparture(of: arrow, beside: max(arrow.sender, arrow.receiver), on: &canvas)
  }

  private func cross(
    _ arrow: Arrow, _ columns: Range<Int>, _ lives: [Life], on canvas: inout Canvas
  ) {
    for server in layout.servers {
      guard let column = layout.column(of: server), columns.contains(column) else { continue }
      let life = lives[server.rawValue]
      canvas.put(life.crossing(by: arrow.stroke), at: column, life.tone ?? arrow.tone)
    }
  }

  /// Writes what an arrow says, with a space at either end.
  ///
  /// - Parameter edge: The column where the words begin, or end if the arrow goes to the left.
  private func label(_ arrow: Arrow, _ edge: Int, room: Int, on canvas: inout Canvas) {
    guard let words = arrow.label.fitting(room - 1) else { return }
    let text = " \(words) "
    let start = arrow.sender < arrow.receiver ? edge : edge - text.count + 1
    canvas.put(text, at: start, arrow.tone)
  }

  /// Says when a late message was sent, at the right of its arrow.
  private func tellDeparture(of arrow: Arrow, beside server: ServerID, on canvas: inout Canvas) {
    guard let delay = arrow.delay, let column = layout.column(of: server) else { return }
    canvas.put(words(delay).clipped(to: layout.room(beside: server)), at: column + 2, .doubtful)
  }

  private func words(_ delay: Arrow.Delay) -> Wording {
    guard case .sentAt(let time) = delay else { return Wording("late") }
    let moment = time.milliseconds(decimals: layout.decimals)
    return Wording("sent at \(moment) ms", "sent at \(moment)", "sent \(moment)", "late")
  }
}

extension Arrow {
  /// What its line is drawn with: double for a second copy, dashed for one that is still under way.
  var stroke: Character {
    switch fate {
    case .arrives, .isLost, .isHeld: "─"
    case .arrivesAgain: "═"
    case .leaves: "╌"
    }
  }

  /// What its line ends in.
  func head(isRightward: Bool) -> Character {
    switch fate {
    case .arrives, .arrivesAgain: isRightward ? "▶" : "◀"
    case .leaves: isRightward ? "▷" : "◁"
    case .isLost: "✗"
    case .isHeld: "‖"
    }
  }

  /// Whether its head touches the lane that it is bound for.
  fileprivate var arrives: Bool { fate != .isLost && fate != .isHeld }

  fileprivate var tone: Style.Tone? { isIdle ? .quiet : nil }

  fileprivate var headTone: Style.Tone? {
    switch fate {
    case .isLost: .bad
    case .isHeld: .doubtful
    default: tone
    }
  }
}
