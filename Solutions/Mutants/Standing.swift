// SPDX-License-Identifier: MIT

internal import Raft

/// How a server stands for election, as the reference has it, in steps that can be replaced one by
/// one. With nothing replaced it does what the reference does.
struct Standing: Sendable {
  typealias Step = @Sendable (inout Server) -> Void

  /// Begins a candidacy in a term that is new to the server.
  var begin: Step = { server in
    server.role = .candidate
    server.leader = nil
    server.currentTerm += 1
  }

  /// Gives the candidate its own vote: it has given it, and it has got it.
  var voteForItself: Step = { server in
    server.votedFor = server.id
    server.votes = [server.id]
  }

  /// Puts the new term and the candidate's own vote to disk.
  var save: Step = { $0.persist(.currentTerm, .votedFor) }

  /// Makes sure that there is another election if this one comes to nothing.
  var startTimer: Step = { $0.resetElectionTimer() }

  /// Asks the others for their votes.
  var ask: Step = { server in
    for peer in server.peers { server.send(RequestVote(from: server), to: peer) }
  }

  /// Takes office if the candidate's own vote is a majority.
  var takeOffice: Step = { server in
    if server.votes.count > server.clusterSize / 2 { server.becomeLeader() }
  }

  /// The function that is made of the steps.
  @Sendable func startElection(_ server: inout Server) {
    begin(&server)
    voteForItself(&server)
    save(&server)
    startTimer(&server)
    ask(&server)
    takeOffice(&server)
  }
}

extension Rules {
  /// The same rules with another way to stand for election.
  func standing(_ replace: (inout Standing) -> Void) -> Rules {
    var steps = Standing()
    replace(&steps)
    return replacing(\.startElection, with: steps.startElection)
  }
}

extension RequestVote {
  /// What a candidate asks in its current term.
  init(from candidate: Server) {
    self.init(
      term: candidate.currentTerm, candidate: candidate.id,
      lastLogIndex: candidate.log.lastIndex, lastLogTerm: candidate.log.lastTerm)
  }
}
