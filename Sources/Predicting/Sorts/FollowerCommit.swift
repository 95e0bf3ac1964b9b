// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A leader's request is about to arrive: what does the follower take for committed then (Figure 2,
/// AppendEntries, rule 5)?
struct FollowerCommit: Predictable {
  let scene: Scene
  private let request: AppendEntries
  private let isTaken: Bool

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .request(.appendEntries(let request), from: _) = scene.step.event,
      let answer = scene.result.answers.first, request.leaderCommit > 0
    else { return nil }
    self.scene = scene
    self.request = request
    isTaken = answer.success
    guard moves || isTempting else { return nil }
  }

  private var lastIndex: LogIndex { request.prevLogIndex + request.entries.count }
  private var moves: Bool { scene.successor.commitIndex > scene.server.commitIndex }

  /// Whether to take over the leader's commit index as it is would be too much.
  private var isTempting: Bool { request.leaderCommit > scene.successor.commitIndex }

  var spokenOf: [ServerID] { [] }
  var level: Question.Level { .intermediate }
  var merit: Int { isTempting ? isTaken ? 5 : 3 : 1 }
  var outcome: String { moves ? "moves" : "stays" }
  var finding: Finding? { .number(scene.successor.commitIndex.rawValue) }

  func draft(from generator: inout Generator) -> Draft? {
    var draft = Family.named("follower-commit")?.draft(of: scene.picture, level, from: &generator)
    draft?.picture = scene.picture
    return draft
  }
}
