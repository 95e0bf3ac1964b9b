// SPDX-License-Identifier: MIT

/// What may be voted for, committed, applied and restored, so that nothing agreed on is ever lost
/// (§5.4, and Figure 2's persistent state).
///
/// A rule changes the server it is given and nothing else: it reads no clock, draws no random number
/// and never waits. Rules call one another through the server.
public protocol SafetyRules: SendableMetatype {
  /// Whether a candidate's log is at least as up-to-date as this server's (§5.4.1).
  ///
  /// - Parameters:
  ///   - server: The voter.
  ///   - lastLogIndex: The index of the candidate's last entry.
  ///   - lastLogTerm: The term of the candidate's last entry.
  static func isUpToDate(
    _ server: Server, lastLogIndex: LogIndex, lastLogTerm: Term
  ) -> Bool

  /// Moves a leader's commit index as far as a majority's logs allow (§5.3, §5.4.2).
  ///
  /// Called by the student's own code where it may have moved.
  static func advanceCommitIndex(_ server: inout Server)

  /// Applies what is committed and not yet applied, in order, and answers the clients that wait.
  ///
  /// Called after every event that leaves `commitIndex` above `lastApplied`.
  static func applyCommitted(_ server: inout Server)

  /// Takes up what the disk kept, when the server starts, the first time or after a crash.
  static func restore(_ server: inout Server, from saved: PersistentState)
}

/// What a server says to a client that brings a command.
public enum Proposal: Hashable, Sendable {
  /// The command is in this leader's log, at an index; whether it will be committed is open.
  case accepted(at: LogIndex)

  /// This server does not lead; the client may try the server it believes to be leader, if any.
  case refused(leader: ServerID?)
}
