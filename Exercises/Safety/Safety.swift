// SPDX-License-Identifier: MIT

public import Raft

/// What may be voted for, committed, applied and taken up again (§5.4, Figure 2's persistent state).
///
/// Write the functions in the order in which they stand. The first restricts who can win an election;
/// the second says from when on an entry can't be lost; the third lets the state machine and the
/// clients see it; the last brings a server back after a crash. Together they keep Raft's promise: what
/// one server has applied at an index, every server applies there.
public enum Safety: SafetyRules {
  /// Whether a candidate's log is at least as up-to-date as this server's.
  ///
  /// The election restriction (§5.4.1), with which Figure 2's second step of RequestVote ends. Of
  /// two logs the more up-to-date is the one whose last entry is of the later term; if those terms
  /// are the same, the longer one. So whoever wins a majority has every committed entry, since each
  /// of them is stored on some server of that majority.
  ///
  /// What holds before: a candidate has asked for this server's vote, and says where its log ends.
  /// A log without entries ends at index 0, in term 0.
  ///
  /// What holds after: nothing has changed; this is a question.
  ///
  /// - Parameters:
  ///   - server: The voter.
  ///   - lastLogIndex: The index of the candidate's last entry.
  ///   - lastLogTerm: The term of the candidate's last entry.
  public static func isUpToDate(
    _ server: Server, lastLogIndex: LogIndex, lastLogTerm: Term
  ) -> Bool {
    todo()
  }

  /// Moves a leader's commit index as far as a majority's logs allow.
  ///
  /// Figure 2, the last of what leaders do (§5.3, §5.4.2). An entry is committed once it is stored
  /// on more than half of the servers, the leader included, and the leader's own term is the
  /// entry's; whatever stands before a committed entry is committed with it. Figure 8 shows what
  /// goes wrong without the condition on the term.
  ///
  /// What holds before: a `matchIndex` may have grown, or the leader's own log. Your own code calls
  /// this where that is so.
  ///
  /// What holds after: `commitIndex` is the highest index that the rule allows. It has not gone
  /// down, and on a server that does not lead it has not changed.
  public static func advanceCommitIndex(_ server: inout Server) {
    todo()
  }

  /// Applies what is committed and not yet applied, in order, and answers the clients that wait.
  ///
  /// Figure 2, the rules for all servers, and what leaders do for clients (§5.3). Every server
  /// hands the committed entries to its state machine, each once and one after the other. The
  /// client whose command it was is told by the server that took the command in.
  ///
  /// What holds before: `commitIndex` is above `lastApplied`. The kit calls this after every event
  /// that leaves it so, on leaders and followers.
  ///
  /// What holds after: `lastApplied` has reached `commitIndex`, and every entry on the way was
  /// applied at its turn. A client was answered only if the entry at its index is the very command
  /// it brought. Nobody waits for a no-op.
  ///
  /// Verbs that matter: ``Server/apply(_:)``, ``Server/answer(_:)``.
  public static func applyCommitted(_ server: inout Server) {
    todo()
  }

  /// Takes up what the disk kept, when the server starts, the first time or after a crash.
  ///
  /// Figure 2, the state (§5.1, §5.2, §5.4). Three things outlive a crash; everything else a server
  /// learns anew, from its leader or by becoming one.
  ///
  /// What holds before: the server is as ``Server/init(id:clusterSize:rules:)`` made it: a follower
  /// in term 0 with an empty log, nothing committed, nothing applied. Its election timer runs.
  /// `saved` is what was persisted before the crash, or that of a server that never ran.
  ///
  /// What holds after: the server stands by every promise it made before the crash, and by every
  /// entry it told a leader it had stored.
  ///
  /// - Parameters:
  ///   - server: The server that starts.
  ///   - saved: What its disk kept.
  public static func restore(_ server: inout Server, from saved: PersistentState) {
    todo()
  }
}
