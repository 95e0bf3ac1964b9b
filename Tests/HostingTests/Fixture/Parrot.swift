// SPDX-License-Identifier: MIT

import Raft

/// Rules that repeat each command as a remark and do nothing else.
enum Parrot: ElectionRules, ReplicationRules, SafetyRules {
  static let rules = Rules(Parrot.self, Parrot.self, Parrot.self)

  static func propose(_ server: inout Server, _ command: Command) -> Proposal {
    server.note("\(command)")
    return .accepted(at: 1)
  }

  static func startElection(_ server: inout Server) {}
  static func handleRequestVote(
    _ server: inout Server, _ request: RequestVote
  ) -> RequestVoteReply? { nil }
  static func handleRequestVoteReply(
    _ server: inout Server, _ reply: RequestVoteReply, from voter: ServerID, to request: RequestVote
  ) {}
  static func becomeLeader(_ server: inout Server) {}
  static func stepDown(_ server: inout Server, to term: Term) {}
  static func replicate(_ server: inout Server, to peer: ServerID) {}
  static func handleAppendEntries(
    _ server: inout Server, _ request: AppendEntries
  ) -> AppendEntriesReply? { nil }
  static func handleAppendEntriesReply(
    _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
    to request: AppendEntries.Summary
  ) {}
  static func isUpToDate(_ server: Server, lastLogIndex: LogIndex, lastLogTerm: Term) -> Bool {
    true
  }
  static func advanceCommitIndex(_ server: inout Server) {}
  static func applyCommitted(_ server: inout Server) {}
  static func restore(_ server: inout Server, from saved: PersistentState) {}
}
