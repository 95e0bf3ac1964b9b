// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A leader is about to be heard of: what becomes of whoever hears it, and of its election timer
/// (§5.1, §5.2)?
struct Heartbeat: Predictable {
  let scene: Scene
  let request: AppendEntries
  let isAccepted: Bool

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .request(.appendEntries(let request), from: _) = scene.step.event,
      let answer = scene.result.answers.first
    else { return nil }
    self.scene = scene
    self.request = request
    isAccepted = answer.success
    // What entries do to a log is asked in other ways, unless roles or terms change too.
    guard request.entries.isEmpty || scene.server.role != .follower || isStale else { return nil }
  }

  var name: String { scene.name }
  var sender: String { scene.name(of: request.leader) }
  var term: Term { scene.server.currentTerm }
  var isStale: Bool { request.term < term }
  var isNews: Bool { request.term > term }
  private var votedForAnother: Bool {
    request.term == term && scene.server.votedFor != nil
      && scene.server.votedFor != request.leader && scene.server.role == .follower
  }

  var spokenOf: [ServerID] { [scene.step.server, request.leader] }
  var level: Question.Level {
    isStale || !isAccepted || scene.server.role == .leader ? .intermediate : .basic
  }

  var merit: Int {
    if scene.server.role != .follower || isStale { return 4 }
    if !isAccepted { return 3 }
    if votedForAnother { return scene.server.leader == nil ? 3 : 1 }
    return isNews ? 2 : 1
  }

  var outcome: String { isStale ? "refuses" : scene.server.role.rawValue }

  func draft(from generator: inout Generator) -> Draft? {
    var claims = Claims(right: claim(isFollowing: !isStale, resets: !isStale))
    if isStale { addWrong(toStale: &claims) } else { addWrong(to: &claims) }
    guard let key = claims.key, scene.result.resetsElectionTimer == !isStale else { return nil }
    let thing = request.entries.isEmpty ? "heartbeat" : "request"
    let prompt = """
      \(sender)'s \(thing) is about to arrive at \(name), which is \(scene.standing). What becomes of \
      \(name)?
      """
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture, key: key, answer: answer,
      followUps: [followUp])
  }

  /// What becomes of the server and of its timer.
  private func claim(isFollowing: Bool, resets: Bool) -> String {
    let timer = resets ? "its election timer starts anew" : "its election timer runs on"
    if isFollowing {
      return "It follows \(sender) in term \(max(request.term, term)), and \(timer)"
    }
    return scene.server.role == .leader
      ? "It refuses and goes on leading term \(term)"
      : "It refuses, stays \(scene.standing), and \(timer)"
  }

  private func addWrong(toStale claims: inout Claims) {
    claims.add(claim(isFollowing: true, resets: true), because: reasonNotToFollow)
    claims.add(claim(isFollowing: false, resets: true), because: reasonNotToReset)
    claims.add(
      "It takes no notice: it neither answers nor changes anything", because: reasonToAnswer)
    claims.add(
      "It goes back to term \(request.term) and follows \(sender)",
      because: "A term never goes back. \(name) is in term \(term) and stays there.")
  }

  private func addWrong(to claims: inout Claims) {
    claims.add(
      claim(isFollowing: false, resets: false), because: reasonToFollow)
    claims.add(claim(isFollowing: true, resets: false), because: reasonToReset)
    claims.add(
      isNews ? "It waits in term \(term) to be asked for its vote in term \(request.term)" : nil,
      because: "Every message of a newer term makes its receiver move on to that term.")
    claims.add(
      "It stands for election in term \(request.term + 1)",
      because: "Only its election timer makes it stand, and it has just heard from a leader.")
  }
}
