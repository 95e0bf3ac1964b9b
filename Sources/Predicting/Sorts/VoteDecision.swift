// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A candidate's request is about to arrive: is the vote granted (§5.2, §5.4.1)?
struct VoteDecision: Predictable {
  let scene: Scene
  private let request: RequestVote
  private let isGranted: Bool

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .request(.requestVote(let request), from: _) = scene.step.event,
      let answer = scene.result.votes.first
    else { return nil }
    self.scene = scene
    self.request = request
    isGranted = answer.voteGranted
  }

  private var log: Log { scene.server.log }
  private var term: Term { scene.server.currentTerm }

  /// Whether the longer log is the less up-to-date one.
  private var lengthMisleads: Bool {
    (request.lastLogIndex > log.lastIndex && request.lastLogTerm < log.lastTerm)
      || (request.lastLogIndex < log.lastIndex && request.lastLogTerm > log.lastTerm)
  }

  private var hasVoted: Bool { request.term == term && scene.server.votedFor != nil }

  var spokenOf: [ServerID] { [request.candidate] }
  var level: Question.Level { lengthMisleads ? .intermediate : .basic }

  var merit: Int {
    let depth = [
      lengthMisleads, !isGranted && request.term >= term, hasVoted, request.term < term,
      !isGranted && request.term > term,
    ]
    return 1 + depth.count { $0 }
  }

  var outcome: String { isGranted ? "yes" : "no" }
  var finding: Finding? { .truth(isGranted) }

  func draft(from generator: inout Generator) -> Draft? {
    let family = Family.named("vote")
    var draft = family?.draft(of: scene.picture, level, from: &generator)
    draft?.picture = scene.picture
    return draft
  }
}

extension StepResult {
  /// The answers to pleas for a vote.
  var votes: [RequestVoteReply] {
    effects.compactMap { if case .reply(.requestVote(let reply)) = $0 { reply } else { nil } }
  }

  /// The answers to leaders.
  var answers: [AppendEntriesReply] {
    effects.compactMap { if case .reply(.appendEntries(let reply)) = $0 { reply } else { nil } }
  }

  /// Whether the election timer was started anew.
  var resetsElectionTimer: Bool { effects.contains(.resetElectionTimer) }
}
