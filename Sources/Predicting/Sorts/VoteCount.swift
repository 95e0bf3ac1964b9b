// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// An answer to a plea for a vote is about to arrive: what becomes of whoever asked (§5.2)?
struct VoteCount: Predictable {
  /// What can become of it.
  enum Fate: String {
    case leads, stands, follows, unchanged
  }

  let scene: Scene
  let voter: ServerID
  let reply: RequestVoteReply
  let request: RequestVote

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .requestVoteReply(let reply, let voter, let request) = scene.step.event else {
      return nil
    }
    self.scene = scene
    self.voter = voter
    self.reply = reply
    self.request = request
  }

  var name: String { scene.name }
  var term: Term { scene.server.currentTerm }
  var isStanding: Bool { scene.server.role == .candidate }
  var isStale: Bool { request.term < term }
  var isNews: Bool { reply.term > term }
  var isKnown: Bool { scene.server.votes.contains(voter) }

  /// How many votes there are once the answer is counted, if it counts.
  var tally: Int {
    scene.server.votes.count + (reply.voteGranted && !isStale && !isKnown ? 1 : 0)
  }

  /// What became of the server in the run.
  var fate: Fate {
    if scene.successor.currentTerm > term { return .follows }
    guard isStanding else { return .unchanged }
    return scene.successor.role == .leader ? .leads : .stands
  }

  var level: Question.Level {
    isStale || isNews || !isStanding || isKnown ? .intermediate : .basic
  }

  var merit: Int {
    switch fate {
    case .leads: scene.names.count > 3 ? 2 : 1
    case .follows: 4
    case .unchanged: isStale ? 3 : 2
    case .stands: isStale || isKnown ? 5 : 3
    }
  }

  var outcome: String { fate.rawValue }

  func draft(from generator: inout Generator) -> Draft? {
    var claims = Claims(right: claim(of: fate))
    if isStanding {
      claims.add(claim(of: .leads), because: reasonNotToLead)
      claims.add(claim(of: .stands), because: reasonNotToStand)
    } else {
      claims.add(claim(of: .unchanged), because: reasonToFollow)
      claims.add(
        "It counts the vote and leads term \(scene.server.currentTerm) from now on",
        because: "It counts votes only while it stands for election, and it is \(scene.standing).")
    }
    // That a follower becomes one would be hard to tell from the right answer.
    let isFollower = scene.server.role == .follower
    claims.add(isFollower ? nil : claim(of: .follows), because: reasonNotToFollow)
    claims.add(
      "It begins another election, in term \(term + 1)",
      because: "Only its election timer makes it stand again. No answer does.")
    guard let key = claims.key else { return nil }
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture, key: key, answer: answer,
      followUps: [followUp])
  }
}
