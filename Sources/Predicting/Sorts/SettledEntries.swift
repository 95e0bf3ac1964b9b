// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// An election is due: which entries stay, whoever wins it (§5.4)?
struct SettledEntries: Predictable {
  let scene: Scene

  /// What stays, by the terms of the entries.
  let settled: [Int]

  /// The scene, if it is of this sort and not all logs are the same.
  init?(_ scene: Scene) {
    guard scene.needsLeader, scene.disks.contains(where: { $0.log != scene.disks[0].log }) else {
      return nil
    }
    self.scene = scene
    guard let settled = Rehearsal(of: scene).settled else { return nil }
    self.settled = settled
  }

  private var longest: Int { scene.disks.map(\.log.count).max() ?? 0 }

  var level: Question.Level { .advanced }
  var merit: Int { settled.count < longest ? 4 : 3 }
  var outcome: String { settled.count < longest ? "some" : "all" }
  var horizon: Horizon { .leader }
  var finding: Finding? { .number(settled.count) }

  func draft(from generator: inout Generator) -> Draft? {
    var draft = Family.named("safe-entries")?.draft(of: scene.picture, level, from: &generator)
    draft?.kind = .predict
    draft?.picture = scene.picture
    draft?.prompt = """
      \(scene.name)'s election timer runs out, and nobody leads a majority. By the next election \
      those that are down may be back, and the network whole. Up to which index is it settled what \
      the log holds, whoever wins? (0 if there is no such entry.)
      """
    return draft
  }
}
