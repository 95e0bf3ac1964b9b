// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A leader's entries are about to arrive: what does the follower's log hold afterwards (§5.3)?
struct FollowerLog: Predictable {
  let scene: Scene
  private let request: AppendEntries
  private let isTaken: Bool

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .request(.appendEntries(let request), from: _) = scene.step.event,
      let answer = scene.result.answers.first, !request.entries.isEmpty, !scene.server.log.isEmpty
    else { return nil }
    self.scene = scene
    self.request = request
    isTaken = answer.success
  }

  private var before: Log { scene.server.log }
  private var after: Log { scene.successor.log }
  private var giveWay: Bool { before.terms != Array(after.terms.prefix(before.count)) }
  private var hasTail: Bool { after.lastIndex > request.prevLogIndex + request.entries.count }

  var spokenOf: [ServerID] { [] }
  var level: Question.Level { .intermediate }
  var merit: Int { giveWay || (isTaken && hasTail) ? 4 : isTaken ? 1 : 2 }
  var outcome: String { isTaken ? giveWay ? "replaces" : "stores" : "refuses" }
  var finding: Finding? { .log(after.terms) }

  func draft(from generator: inout Generator) -> Draft? {
    let draft = Family.named("append")?.draft(of: scene.picture, level, from: &generator)
    guard var draft, case .choice(let choice) = draft.key, choice.options.count > 2 else {
      return nil
    }
    draft.picture = scene.picture
    return draft
  }
}
