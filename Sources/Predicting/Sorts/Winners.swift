// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// An election is due: who can win it (§5.4.1)?
struct Winners: Predictable {
  let scene: Scene
  private let winners: [ServerID]
  private let names: [String]

  /// The scene, if it is of this sort and not everybody can win.
  init?(_ scene: Scene) {
    guard scene.needsLeader else { return nil }
    self.scene = scene
    winners = Rehearsal(of: scene).winners
    names = winners.map { scene.name(of: $0) }
    guard !winners.isEmpty, winners.count < scene.names.count else { return nil }
  }

  private var isInTrouble: Bool { scene.up.count < scene.names.count || !scene.groups.isEmpty }

  /// Whether one that is in touch with a majority can't win, though no log is longer than its own.
  private var lengthMisleads: Bool {
    let longest = scene.servers.map(\.log.count).max() ?? 0
    return scene.up.contains {
      scene.servers[$0.rawValue].log.count == longest && longest > 0 && isRejected($0)
    }
  }

  /// Whether a server is in touch with a majority and can't win all the same.
  private func isRejected(_ server: ServerID) -> Bool {
    scene.audience(of: server).count >= scene.majority && !names.contains(scene.name(of: server))
  }

  /// Whether the log of a server that is in touch with a majority keeps it from winning.
  private var isAboutLogs: Bool { scene.up.contains(where: isRejected) }

  var level: Question.Level {
    lengthMisleads || (isAboutLogs && isInTrouble) ? .advanced : .intermediate
  }

  var merit: Int { 1 + (isAboutLogs ? 3 : 0) + (lengthMisleads ? 1 : 0) + (isInTrouble ? 1 : 0) }
  var outcome: String { names.joined(separator: " ") }
  var horizon: Horizon { .leader }
  var finding: Finding? { .servers(names) }

  func draft(from generator: inout Generator) -> Draft? {
    var draft = Family.named("winners")?.draft(of: scene.picture, level, from: &generator)
    draft?.kind = .predict
    draft?.picture = scene.picture
    draft?.prompt = """
      \(scene.name)'s election timer runs out, and nobody leads a majority. As things stand, which \
      servers can win an election, in this term or a later one?
      """
    let delays = scene.delays(of: winners)
    draft?.answer += delays.map { "\n" + $0 }.joined()
    return draft
  }

  /// Whoever leads next, if nothing has changed by then, is one of them.
  func isBorneOut(by future: ArraySlice<TraceEvent>) -> Bool {
    for event in future {
      switch event.kind {
      case .linksChanged, .crashed, .booted: return true
      case .changed(let view) where view.role == .leader:
        return event.server.map { names.contains(scene.name(of: $0)) } ?? true
      case .changed(let view) where view.log != nil: return true
      default: continue
      }
    }
    return true
  }
}
