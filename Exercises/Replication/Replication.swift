// SPDX-License-Identifier: MIT

public import Raft

/// How the leader's log reaches the followers, and how theirs are brought in line with it (§5.3).
///
/// Write the functions in the order in which they stand: a command enters the leader's log, the leader
/// sends what a peer lacks, the follower checks and stores it, the leader learns from the answer. The
/// first three make commands spread; with the fourth, the leader knows how far they have come.
///
/// The heart of it is one check. Entries come with index and term of the entry before them, and a
/// follower takes them only if it has that entry too. So logs that agree at one place agree in all that
/// comes before it: the Log Matching property.
public enum Replication: ReplicationRules {
  /// Takes a client's command into the log, if this server leads.
  ///
  /// Figure 2, what leaders do (§5.3). The leader makes an entry of the command, in its own term,
  /// at the end of its log, and sends it to its peers. The client waits: its answer comes once the
  /// entry has been committed and applied, and not before.
  ///
  /// What holds before: a client has brought a command to this server, which may be in any role.
  ///
  /// What holds after: on a leader the log is one entry longer, that entry is on disk, for the
  /// leader counts as one of the majority, and every peer has been sent it or will be. If the
  /// leader alone is a majority, the entry is committed. On any other server nothing has changed.
  ///
  /// Verbs that matter: ``Server/persist(_:)``; what is sent goes through
  /// ``Server/replicate(to:)``.
  ///
  /// - Returns: Where the command was put, or who is said to lead.
  public static func propose(_ server: inout Server, _ command: Command) -> Proposal {
    todo()
  }

  /// Sends a peer what its log lacks, or a heartbeat when it lacks nothing.
  ///
  /// Figure 2, what leaders do, and the arguments of AppendEntries (§5.3). The entries start at the
  /// peer's `nextIndex`. Index and term of the entry before them go along, so that the peer can
  /// tell whether its log fits, and the leader's commit index, so that it learns what is committed.
  ///
  /// What holds before: the server leads. The kit calls this for every peer whenever a heartbeat is
  /// due; your own code calls it when there is news.
  ///
  /// What holds after: one request is on its way to the peer. Nothing in the server has changed:
  /// whether the request arrives only its answer can tell.
  ///
  /// Verbs that matter: ``Server/send(_:to:)-(AppendEntries,_)``.
  ///
  /// - Parameters:
  ///   - server: The leader.
  ///   - peer: Who gets the entries.
  public static func replicate(_ server: inout Server, to peer: ServerID) {
    todo()
  }

  /// Takes in a leader's entries.
  ///
  /// Figure 2, the receiver's side of AppendEntries, all five steps of it (§5.3). A request of an
  /// older term is turned down. Any other comes from the leader of its term, whom the server
  /// follows from now on. Its entries are stored if the log holds an entry at `prevLogIndex` of
  /// term `prevLogTerm`; an entry of another term at the index of a new one gives way, with all
  /// that follows it. A turned-down leader may be told where to go on, in the answer's `conflict`:
  /// optional, and the subject of §5.3's last paragraphs.
  ///
  /// What holds before: a request has arrived, of an older term, of this one, or of a later one; it
  /// may be late, doubled or overtaken by others. This server may be in any role.
  ///
  /// What holds after: unless the request was of an older term, the server follows its sender in
  /// its term. If the answer is a success, the log is the leader's up to and including the last
  /// entry of the request, on disk too, and all that the leader has committed within that part
  /// counts as committed.
  ///
  /// Verbs that matter: ``Server/persist(_:)``, ``Server/resetElectionTimer()``.
  ///
  /// - Returns: The server's current term, whether the log fits, up to where the server vouches for
  ///   it, and possibly a hint; `nil` to stay silent.
  public static func handleAppendEntries(
    _ server: inout Server, _ request: AppendEntries
  ) -> AppendEntriesReply? {
    todo()
  }

  /// Learns from a follower's answer how far its log is the leader's.
  ///
  /// Figure 2, what leaders do (§5.3). After a success the leader knows more of the follower's log,
  /// and possibly something is committed now (``Server/advanceCommitIndex()``). After a rejection
  /// it tries again from an earlier index: one back, or, with the answer's `conflict`, past all of
  /// a conflicting term at once, as the end of §5.3 suggests.
  ///
  /// What holds before: an answer has arrived, perhaps late, doubled or after younger ones.
  /// `request` says what was asked: in which term, after which index, and how many entries there
  /// were. This server may have moved on since, to another role or another term.
  ///
  /// What holds after: on the leader of the term in which the request was sent, `matchIndex` says
  /// no more of the peer than its answers have shown, `nextIndex` lies behind it, and the peer is
  /// sent what it is known to lack. A server whose follower is in a later term follows in that
  /// term.
  ///
  /// Verbs that matter: none directly; what is sent goes through ``Server/replicate(to:)``.
  ///
  /// - Parameters:
  ///   - server: The server that asked.
  ///   - reply: What the follower answered.
  ///   - peer: Who answered.
  ///   - request: What was asked: its term, where its entries started, and how many it carried.
  public static func handleAppendEntriesReply(
    _ server: inout Server, _ reply: AppendEntriesReply, from peer: ServerID,
    to request: AppendEntries.Summary
  ) {
    todo()
  }
}
