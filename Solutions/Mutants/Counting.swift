// SPDX-License-Identifier: MIT

internal import Raft

/// How a candidate counts votes, as the reference has it, in steps that can be replaced one by one.
/// With nothing replaced it does what the reference does.
struct Counting: Sendable {
  /// Whether an answer is a vote in the election under way.
  var counts: @Sendable (Server, RequestVoteReply, RequestVote) -> Bool = {
    server, reply, request in
    server.role == .candidate && request.term == server.currentTerm && reply.voteGranted
  }

  /// Adds a voter to those who have voted for the server.
  var add: @Sendable (inout Server, ServerID) -> Void = { server, voter in
    server.votes.insert(voter)
  }

  /// Whether the votes are a majority.
  var isElected: @Sendable (Server) -> Bool = { server in
    server.votes.count > server.clusterSize / 2
  }

  /// The function that is made of the steps.
  @Sendable func handleRequestVoteReply(
    _ server: inout Server, _ reply: RequestVoteReply, _ voter: ServerID, _ request: RequestVote
  ) {
    guard reply.term <= server.currentTerm else { return server.stepDown(to: reply.term) }
    guard counts(server, reply, request) else { return }
    add(&server, voter)
    if isElected(server) { server.becomeLeader() }
  }
}

extension Rules {
  /// The same rules with another way to count votes.
  func counting(_ replace: (inout Counting) -> Void) -> Rules {
    var steps = Counting()
    replace(&steps)
    return replacing(\.handleRequestVoteReply, with: steps.handleRequestVoteReply)
  }
}
