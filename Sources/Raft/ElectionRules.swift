// SPDX-License-Identifier: MIT

/// How a cluster gets a leader, and at most one a term (§5.1, §5.2).
///
/// A rule changes the server it is given and nothing else: it reads no clock, draws no random number
/// and never waits. Rules call one another through the server, as in `server.becomeLeader()`.
public protocol ElectionRules: SendableMetatype {
  /// Stands for election because no leader was heard from in time.
  ///
  /// Called when the election timer of a follower or candidate runs out.
  static func startElection(_ server: inout Server)

  /// Decides whether a candidate gets this server's vote.
  ///
  /// - Returns: The answer for the candidate; `nil` to stay silent.
  static func handleRequestVote(
    _ server: inout Server, _ request: RequestVote
  ) -> RequestVoteReply?

  /// Counts a voter's answer, which may be late, doubled, or of an earlier term.
  ///
  /// - Parameters:
  ///   - server: The server that asked.
  ///   - reply: What the voter answered.
  ///   - voter: Who answered.
  ///   - request: What was asked, as it was sent.
  static func handleRequestVoteReply(
    _ server: inout Server, _ reply: RequestVoteReply, from voter: ServerID, to request: RequestVote
  )

  /// Takes office: called by the student's own code once a majority voted for the server.
  static func becomeLeader(_ server: inout Server)

  /// Goes back to being a follower, in a term that is not older than the server's own.
  ///
  /// Called by the student's own code, wherever a message shows a higher term.
  static func stepDown(_ server: inout Server, to term: Term)
}
