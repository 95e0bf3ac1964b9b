// SPDX-License-Identifier: MIT

/// The kit's stand-ins for functions that are not written yet: just enough for the rest to be seen
/// at work. Replication only sends and accepts heartbeats; safety calls every log up to date,
/// restores everything and applies nothing; nobody stands for election.
enum Fillers {
  static func startElection(_ server: inout Server) {
    server.resetElectionTimer()
  }

  static func handleRequestVote(
    _ server: inout Server, _ request: RequestVote
  ) -> RequestVoteReply? {
    nil
  }

  static func handleRequestVoteReply(
    _ server: inout Server, _ reply: RequestVoteReply, from voter: ServerID, to request: RequestVote
  ) {}

  static func becomeLeader(_ server: inout Server) {}

  static func stepDown(_ server: inout Server, to term: Term) {
    server.role = .follower
    guard term > server.currentTerm else { return }
    server.currentTerm = term
    server.votedFor = nil
    server.leader = nil
    server.persist(.currentTerm, .votedFor)
  }

  static func propose(_ server: inout Server, _ command: Command) -> Proposal {
    .refused(leader: server.leader)
  }

  static func replicate(_ server: inout Server, to peer: ServerID) {
    let heartbeat = AppendEntries(
      term: server.currentTerm, leader: server.id, prevLogIndex: 0, prevLogTerm: 0, entries: [],
      leaderCommit: 0)
    server.send(heartbeat, to: peer)
  }

  static func handleAppendEntries(
    _ server: inout Server, _ request: AppendEntries
  ) -> AppendEntriesReply? {
    let isCurrent = request.term >= server.currentTerm
    if isCurrent {
      if request.term > server.currentTerm || server.role != .follower {
        server.stepDown(to: request.term)
      }
      server.leader = request.leader
      server.resetElectionTimer()
    }
    return AppendEntriesReply(
      term: server.currentTerm, success: isCurrent && request.entries.isEmpty, matchIndex: 0)
  }

  static func handleAppendEntriesReply(
    _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
    to request: AppendEntries.Summary
  ) {
    if reply.term > server.currentTerm { server.stepDown(to: reply.term) }
  }

  static func advanceCommitIndex(_ server: inout Server) {}

  static func applyCommitted(_ server: inout Server) {}

  static func restore(_ server: inout Server, from saved: PersistentState) {
    server.currentTerm = saved.currentTerm
    server.votedFor = saved.votedFor
    server.log = saved.log
  }
}
