// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A leader's request is about to arrive: what does the follower answer (§5.3)?
struct FollowerAnswer: Predictable {
  let scene: Scene
  let request: AppendEntries
  let answered: AppendEntriesReply

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .request(.appendEntries(let request), from: _) = scene.step.event,
      let answer = scene.result.answers.first, scene.successor.role == .follower
    else { return nil }
    self.scene = scene
    self.request = request
    answered = answer
    guard !(request.entries.isEmpty && answer.success && !hasTail) else { return nil }
  }

  var name: String { scene.name }
  var sender: String { scene.name(of: request.leader) }
  var log: Log { scene.server.log }
  var term: Term { scene.server.currentTerm }
  var place: LogIndex { request.prevLogIndex }
  var isStale: Bool { request.term < term }
  var leavesGap: Bool { place > log.lastIndex }
  var isContradicted: Bool {
    log.term(at: place).map { $0 != request.prevLogTerm } ?? false
  }

  /// The last index that the request tells of.
  var lastIndex: LogIndex { place + request.entries.count }

  /// Whether the follower's log goes on behind what the request tells of, and stays.
  var hasTail: Bool { answered.success && scene.successor.log.lastIndex > lastIndex }

  /// The first entry of the follower's that the request contradicts.
  var contradicted: LogIndex? {
    request.entries.indices.map { place + 1 + $0 }.first { index in
      log.term(at: index).map { $0 != request.entries[index - place - 1].term } ?? false
    }
  }

  var spokenOf: [ServerID] { [] }
  var level: Question.Level { .intermediate }

  var merit: Int {
    if hasTail { return 5 }
    if answered.success { return contradicted == nil ? 1 : 4 }
    return isContradicted ? 4 : 3
  }

  var outcome: String { answered.success ? "yes" : "no" }

  func draft(from generator: inout Generator) -> Draft? {
    var claims = Claims(right: right)
    claims.add(hasTail ? agreement(upTo: log.lastIndex) : nil, because: reasonAgainstTail)
    if !answered.success { claims.add(agreement(upTo: lastIndex), because: reasonToRefuse) }
    claims.add(contradicted.map(tailClaim), because: reasonOfTail)
    claims.add(place > 0 ? gapClaim : nil, because: reasonAgainstGap)
    claims.add(place > 0 ? contradictionClaim : nil, because: reasonAgainstContradiction)
    claims.add(staleClaim, because: reasonAgainstStale)
    claims.add(silence, because: reasonAgainstSilence)
    guard let key = claims.key else { return nil }
    let prompt = "\(sender)'s request is about to arrive at \(name). What does \(name) answer?"
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture, key: key, answer: answer,
      followUps: [followUp])
  }

  private var right: String {
    if answered.success { return agreement(upTo: answered.matchIndex) }
    return isStale ? staleClaim : leavesGap ? gapClaim : contradictionClaim
  }
}
