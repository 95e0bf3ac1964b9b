// SPDX-License-Identifier: MIT

/// How the leader's log reaches the followers (§5.3).
///
/// A rule changes the server it is given and nothing else: it reads no clock, draws no random number
/// and never waits. Rules call one another through the server, as in `server.stepDown(to:)`.
public protocol ReplicationRules: SendableMetatype {
  /// Takes a client's command into the log, if this server leads.
  ///
  /// - Returns: Where the command was put, or who is said to lead.
  static func propose(_ server: inout Server, _ command: Command) -> Proposal

  /// Sends a peer what its log lacks, or a heartbeat when it lacks nothing.
  ///
  /// Called for every peer when a heartbeat of a leader is due, and by the student's own code.
  static func replicate(_ server: inout Server, to peer: ServerID)

  /// Takes in a leader's entries.
  ///
  /// - Returns: The answer for the leader; `nil` to stay silent.
  static func handleAppendEntries(
    _ server: inout Server, _ request: AppendEntries
  ) -> AppendEntriesReply?

  /// Learns from a follower's answer, which may be late, doubled, or of an earlier term.
  ///
  /// - Parameters:
  ///   - server: The server that asked.
  ///   - reply: What the follower answered.
  ///   - peer: Who answered.
  ///   - request: What was asked: its term, where its entries started, and how many it carried.
  static func handleAppendEntriesReply(
    _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
    to request: AppendEntries.Summary
  )
}
