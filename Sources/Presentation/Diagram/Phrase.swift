// SPDX-License-Identifier: MIT

internal import Raft

/// What one line says beside one lane.
struct Phrase: Hashable, Sendable {
  var server: ServerID
  var text: String
  var tone: Style.Tone?
  var isCrash = false
}

extension Phrase {
  /// Facts about one server in as few lines as will do, each no longer than a width. A crash stands
  /// alone, because from there on the lane ends.
  static func lines(_ facts: [Fact], width: Int) -> [Phrase] {
    let crash = facts.filter(\.isCrash).map { Phrase($0, width: width) }
    let others = facts.filter { !$0.isCrash }
    return (oneLine(others, width: width) ?? packed(others, width: width)) + crash
  }

  private init(_ fact: Fact, width: Int) {
    self.init(
      server: fact.server, text: fact.wording.clipped(to: width), tone: fact.tone,
      isCrash: fact.isCrash)
  }

  /// All facts on one line, in the fullest forms with which they fit; `nil` if they don't.
  private static func oneLine(_ facts: [Fact], width: Int) -> [Phrase]? {
    guard let first = facts.first else { return [] }
    let levels = facts.map(\.wording.forms.count).max() ?? 0
    for level in 0..<levels {
      let text = facts.map { $0.wording.form(level) }.joined(separator: ", ")
      guard text.count <= width else { continue }
      return [Phrase(server: first.server, text: text, tone: facts.compactMap(\.tone).first)]
    }
    return nil
  }

  /// Each fact in the fullest form that fits, and as many on a line as go there.
  private static func packed(_ facts: [Fact], width: Int) -> [Phrase] {
    facts.map { Phrase($0, width: width) }.reduce(into: []) { lines, next in
      if let last = lines.last, last.text.count + 2 + next.text.count <= width {
        lines[lines.count - 1].text += ", \(next.text)"
        lines[lines.count - 1].tone = last.tone ?? next.tone
      } else {
        lines.append(next)
      }
    }
  }
}
