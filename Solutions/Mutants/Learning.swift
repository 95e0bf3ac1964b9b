// SPDX-License-Identifier: MIT

internal import Raft
internal import Solutions

/// What a leader makes of an answer to AppendEntries, as the reference has it, in steps that can be
/// replaced one by one:
///
///     Reference.rules.learning { $0.proves = { server, _ in server.log.lastIndex } }
///
/// With nothing replaced it does what the reference does.
struct Learning: Sendable {
  /// An answer, with what it answers.
  struct Answer: Sendable {
    /// What the follower says.
    let reply: AppendEntriesReply

    /// The follower.
    let peer: ServerID

    /// What it was asked.
    let request: AppendEntries.Summary
  }

  /// Whether an answer says that the leader's time is over.
  var deposes: @Sendable (Server, Answer) -> Bool = { $1.reply.term > $0.currentTerm }

  /// Whether an answer belongs to what the server is doing now.
  var concerns: @Sendable (Server, Answer) -> Bool = Learning.concerns

  /// The last index at which the follower's log is the leader's, after a success.
  var proves: @Sendable (Server, Answer) -> LogIndex = Learning.proves

  /// Takes note of that index, and goes on from there.
  var advance: @Sendable (inout Server, Answer, LogIndex) -> Void = Learning.advance

  /// Moves back after a rejection, and tries again.
  var backUp: @Sendable (inout Server, Answer) -> Void = Learning.backUp

  /// The function that is made of the steps.
  @Sendable func handleAppendEntriesReply(
    _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
    to request: AppendEntries.Summary
  ) {
    let answer = Answer(reply: reply, peer: peer, request: request)
    if deposes(server, answer) { return server.stepDown(to: reply.term) }
    guard concerns(server, answer) else { return }
    if reply.success {
      advance(&server, answer, proves(server, answer))
    } else {
      backUp(&server, answer)
    }
  }
}

/// The steps as the reference has them.
extension Learning {
  /// Whether the server still leads the term in which it asked.
  static func concerns(_ server: Server, _ answer: Answer) -> Bool {
    server.role == .leader && answer.request.term == server.currentTerm
      && answer.reply.term <= server.currentTerm
  }

  /// The last entry of the request, or whatever less the follower vouches for.
  static func proves(_: Server, _ answer: Answer) -> LogIndex {
    min(answer.reply.matchIndex, answer.request.prevLogIndex + answer.request.entryCount)
  }

  /// Raises what is known of the follower, commits what can be, and sends what is still lacking.
  static func advance(_ server: inout Server, _ answer: Answer, _ matchIndex: LogIndex) {
    guard matchIndex > server.matchIndex[answer.peer] else { return }
    server.matchIndex[answer.peer] = matchIndex
    server.nextIndex[answer.peer] = matchIndex + 1
    server.advanceCommitIndex()
    if matchIndex < server.log.lastIndex { server.replicate(to: answer.peer) }
  }

  /// Moves back as far as the hint allows.
  static func backUp(_ server: inout Server, _ answer: Answer) {
    Replication.handleAppendEntriesReply(
      &server, answer.reply, from: answer.peer, to: answer.request)
  }
}

extension Rules {
  /// The same rules with a leader that learns otherwise.
  func learning(_ replace: (inout Learning) -> Void) -> Rules {
    var steps = Learning()
    replace(&steps)
    return replacing(\.handleAppendEntriesReply, with: steps.handleAppendEntriesReply)
  }
}
