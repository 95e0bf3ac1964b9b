// SPDX-License-Identifier: MIT

internal import Presentation

/// How far a case is.
extension CaseText {
  var progress: [String] {
    paragraph(InvestigationWords(investigation).sentence) + paragraph(Score(investigation).words)
  }

  /// What can be done next.
  var next: [String] {
    switch investigation.stage {
    case .open:
      entries([
        ("watch", "replay first-election"),
        ("watch a correct Raft", "replay first-election --reference"),
        ("try to catch it", "check FILE.yaml"), ("take a hint", "hint"), ("give up", "give-up"),
      ])
    case .caught:
      entries([
        ("name the function", "name FUNCTION"), ("take a hint", "hint"), ("give up", "give-up"),
      ])
    case .named: entries([("explain the mistake", "name")])
    case .explained: entries([("compare with the answer", "name")])
    case .solved, .givenUp:
      entries([
        ("see the answer", "give-up --case \(investigation.number)"), ("the next case", "--new"),
      ])
    }
  }

  private func entries(_ entries: [(words: String, command: String)]) -> [String] {
    let width = entries.map(\.words.count).max() ?? 0
    return entries.map { "  " + $0.words.aligned(left: width) + "  " + command($0.command) }
  }
}
