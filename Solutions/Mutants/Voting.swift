// SPDX-License-Identifier: MIT

internal import Raft

/// How a voter decides, as the reference has it, in steps that can be replaced one by one. With
/// nothing replaced it does what the reference does.
struct Voting: Sendable {
  typealias Step = @Sendable (inout Server, RequestVote) -> Void
  typealias Question = @Sendable (Server, RequestVote) -> Bool

  /// Moves on to the candidate's term if that is newer.
  var adoptTerm: Step = { server, request in
    if request.term > server.currentTerm { server.stepDown(to: request.term) }
  }

  /// Whether the vote is wanted for the term that the server is in by now.
  var isCurrent: Question = { server, request in request.term == server.currentTerm }

  /// Whether this candidate can still have the server's vote.
  var isFree: Question = { server, request in
    server.votedFor == nil || server.votedFor == request.candidate
  }

  /// Puts a vote to disk, before the candidate hears of it.
  var save: @Sendable (inout Server) -> Void = { $0.persist(.currentTerm, .votedFor) }

  /// Gives a candidate that has got the vote time to win.
  var wait: @Sendable (inout Server) -> Void = { $0.resetElectionTimer() }

  /// The function that is made of the steps.
  @Sendable func handleRequestVote(
    _ server: inout Server, _ request: RequestVote
  ) -> RequestVoteReply? {
    adoptTerm(&server, request)
    guard isCurrent(server, request), isFree(server, request),
      server.isUpToDate(lastLogIndex: request.lastLogIndex, lastLogTerm: request.lastLogTerm)
    else { return .denial(by: server) }

    server.votedFor = request.candidate
    save(&server)
    wait(&server)
    return RequestVoteReply(term: server.currentTerm, voteGranted: true)
  }
}

extension Rules {
  /// The same rules with another way to decide on a vote.
  func voting(_ replace: (inout Voting) -> Void) -> Rules {
    var steps = Voting()
    replace(&steps)
    return replacing(\.handleRequestVote, with: steps.handleRequestVote)
  }
}

extension RequestVoteReply {
  /// What a candidate is told that does not get a server's vote.
  static func denial(by server: Server) -> RequestVoteReply {
    RequestVoteReply(term: server.currentTerm, voteGranted: false)
  }
}
