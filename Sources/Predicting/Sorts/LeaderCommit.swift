// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A follower's answer is about to arrive: what does the leader take for committed then (§5.4.2)?
struct LeaderCommit: Predictable {
  let scene: Scene
  private let follower: ServerID
  private let matchIndex: LogIndex

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .appendEntriesReply(let reply, from: let follower, to: _) = scene.step.event,
      reply.success, scene.server.role == .leader, scene.successor.role == .leader,
      scene.successor.matchIndex[follower] > scene.server.matchIndex[follower]
    else { return nil }
    self.scene = scene
    self.follower = follower
    matchIndex = scene.successor.matchIndex[follower]
    guard before < scene.server.log.lastIndex else { return nil }
  }

  private var before: LogIndex { scene.server.commitIndex }
  private var after: LogIndex { scene.successor.commitIndex }
  private var term: Term { scene.server.currentTerm }

  /// The last index that a majority is known to store, the leader's own log included.
  private var crowded: LogIndex {
    let peers = scene.server.peers.map { scene.successor.matchIndex[$0] }
    let reached = [scene.server.log.lastIndex] + peers
    return reached.sorted(by: >)[scene.majority - 1]
  }

  /// Whether a majority stores an entry that must not be committed by counting: Figure 8.
  private var isHeldBack: Bool { crowded > after }

  /// Whether entries of earlier terms are committed with one of the leader's own.
  private var takesOthersAlong: Bool {
    after > before && scene.server.log.term(at: before + 1) != term
  }

  var level: Question.Level { isHeldBack || takesOthersAlong ? .advanced : .intermediate }
  var merit: Int { isHeldBack ? 6 : takesOthersAlong ? 5 : after > before ? 2 : 3 }
  var outcome: String { isHeldBack ? "held back" : after > before ? "moves" : "stays" }
  var finding: Finding? { .number(after.rawValue) }

  func draft(from generator: inout Generator) -> Draft? {
    var picture = scene.picture(withMatchesOf: scene.successor)
    picture.members[scene.step.server.rawValue].commit = before.rawValue
    var draft = Family.named("commit-index")?.draft(of: picture, level, from: &generator)
    let (leader, sender) = (scene.name, scene.name(of: follower))
    draft?.picture = picture
    draft?.prompt = """
      \(sender)'s answer arrives at \(leader): it stores all up to index \(matchIndex). The column \
      match is \(leader)'s matchIndex with that taken in; its commitIndex is still \(before). What \
      does \(leader)'s commitIndex become?
      """
    return draft
  }
}
