// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Words beside lanes.
extension Brush {
  /// What is said line by line: several servers may have their say side by side.
  func phrases(_ happening: Happening) -> [[Phrase]] {
    var lines: [[Phrase]] = []
    let facts = undrawn(happening.arrow) + happening.facts
    for server in layout.servers {
      let own = facts.filter { $0.server == server }
      for (number, phrase) in Phrase.lines(own, width: layout.room(beside: server)).enumerated() {
        if number == lines.count { lines.append([]) }
        lines[number].append(phrase)
      }
    }
    return lines
  }

  /// What is said of a message where one of its two servers has no lane.
  private func undrawn(_ arrow: Arrow?) -> [Fact] {
    guard let arrow, !isDrawn(arrow) else { return [] }
    let isIncoming = layout.column(of: arrow.receiver) != nil
    let (here, there) =
      isIncoming ? (arrow.receiver, arrow.sender) : (arrow.sender, arrow.receiver)
    let name = names.name(of: there)
    let forms = arrow.label.forms.flatMap { label in
      isIncoming ? ["\(label) from \(name)", "\(name): \(label)"] : ["\(label) to \(name)"]
    }
    return [Fact(server: here, wording: Wording(forms), tone: .quiet)]
  }

  /// A line of words, each phrase beside its server's lane.
  func draw(_ phrases: [Phrase], _ happening: Happening) -> Canvas {
    let crashes = phrases.contains(where: \.isCrash)
    let isYetToCrash = !crashes && happening.facts.contains(where: \.isCrash)
    var canvas = lanes(isYetToCrash ? happening.before : happening.after)
    for phrase in phrases {
      guard let column = layout.column(of: phrase.server) else { continue }
      if phrase.isCrash { put(.crashing, of: phrase.server, on: &canvas) }
      canvas.put(phrase.text, at: column + 2, phrase.tone)
    }
    return canvas
  }
}
