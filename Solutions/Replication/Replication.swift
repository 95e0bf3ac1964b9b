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
    // BEGIN SOLUTION
    guard server.role == .leader else { return .refused(leader: server.leader) }

    server.log.append(Entry(term: server.currentTerm, command: command))
    server.persist(.log)
    for peer in server.peers { server.replicate(to: peer) }

    // A server without peers has a majority already.
    server.advanceCommitIndex()
    return .accepted(at: server.log.lastIndex)
    // END SOLUTION
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
    // BEGIN SOLUTION
    let nextIndex = server.nextIndex[peer]
    guard let prevLogTerm = server.log.term(at: nextIndex - 1) else { return }

    let request = AppendEntries(
      term: server.currentTerm, leader: server.id,
      prevLogIndex: nextIndex - 1, prevLogTerm: prevLogTerm,
      entries: server.log.entries(from: nextIndex), leaderCommit: server.commitIndex)
    server.send(request, to: peer)
    // END SOLUTION
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
    // BEGIN SOLUTION
    guard request.term >= server.currentTerm else {
      return AppendEntriesReply(term: server.currentTerm, success: false, matchIndex: 0)
    }
    follow(&server, the: request.leader, of: request.term)

    guard server.log.term(at: request.prevLogIndex) == request.prevLogTerm else {
      let hint = conflict(at: request.prevLogIndex, in: server.log)
      return AppendEntriesReply(
        term: server.currentTerm, success: false, matchIndex: 0, conflict: hint)
    }
    store(request.entries, after: request.prevLogIndex, in: &server)

    let lastNewIndex = request.prevLogIndex + request.entries.count
    server.commitIndex = max(server.commitIndex, min(request.leaderCommit, lastNewIndex))
    return AppendEntriesReply(term: server.currentTerm, success: true, matchIndex: lastNewIndex)
    // END SOLUTION
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
    // BEGIN SOLUTION
    guard reply.term <= server.currentTerm else { return server.stepDown(to: reply.term) }
    guard server.role == .leader, request.term == server.currentTerm else { return }

    if reply.success {
      let lastSent = request.prevLogIndex + request.entryCount
      advance(&server, peer, to: min(reply.matchIndex, lastSent))
    } else {
      let target = backUpTarget(
        in: server.log, rejected: request.prevLogIndex, conflict: reply.conflict)
      backUp(&server, peer, to: target)
    }
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /// Accepts a server as the leader of a term that is not older than this server's own.
  private static func follow(_ server: inout Server, the leader: ServerID, of term: Term) {
    if term > server.currentTerm || server.role != .follower { server.stepDown(to: term) }
    server.leader = leader
    server.resetElectionTimer()
  }

  /// Stores the entries that the log lacks, once those that contradict them are gone.
  ///
  /// An entry that the log holds already stays, and so does all that follows it: the request may be
  /// an old one that was overtaken by a longer one.
  private static func store(
    _ entries: [Entry], after prevLogIndex: LogIndex, in server: inout Server
  ) {
    let firstNew = entries.indices.first { position in
      server.log.term(at: prevLogIndex + 1 + position) != entries[position].term
    }
    guard let firstNew else { return }

    server.log.truncate(from: prevLogIndex + 1 + firstNew)
    server.log.append(contentsOf: entries[firstNew...])
    server.persist(.log)
  }

  /// What a follower tells of the place at which its log is not the leader's: the first index of the
  /// term it has there, or where its log ends.
  private static func conflict(
    at prevLogIndex: LogIndex, in log: Log
  ) -> AppendEntriesReply.Conflict {
    guard let term = log.term(at: prevLogIndex) else {
      return AppendEntriesReply.Conflict(term: nil, index: log.lastIndex + 1)
    }
    var first = prevLogIndex
    while log.term(at: first - 1) == term { first -= 1 }
    return AppendEntriesReply.Conflict(term: term, index: first)
  }

  /// Notes that a peer's log is this leader's up to an index, and sends it what it still lacks.
  private static func advance(_ server: inout Server, _ peer: ServerID, to matchIndex: LogIndex) {
    guard matchIndex > server.matchIndex[peer] else { return }

    server.matchIndex[peer] = matchIndex
    server.nextIndex[peer] = matchIndex + 1
    server.advanceCommitIndex()
    if server.nextIndex[peer] <= server.log.lastIndex { server.replicate(to: peer) }
  }

  /// Starts a peer's entries at an earlier index, and tries again from there.
  ///
  /// The index moves back only, and never into what the peer is known to store. A rejection that
  /// does not move it is an old one, and sending again would only add to the traffic.
  private static func backUp(_ server: inout Server, _ peer: ServerID, to target: LogIndex) {
    let nextIndex = max(target, server.matchIndex[peer] + 1)
    guard nextIndex < server.nextIndex[peer] else { return }

    server.nextIndex[peer] = nextIndex
    server.replicate(to: peer)
  }

  /// The index from which to send next after a rejection, so that a whole conflicting term is passed
  /// over at a time (the end of §5.3).
  ///
  /// - A follower whose log is too short is tried right after its end.
  /// - A term that only the follower knows is passed over as a whole.
  /// - In a term that both know, the follower is tried right after the leader's last entry of it.
  /// - Without a hint there is nothing to go by but the rejected index itself: one step back.
  ///
  /// For example, with follower (e) of Figure 7:
  ///
  ///     index      1  2  3  4  5  6  7  8  9 10
  ///     leader     1  1  1  4  4  5  5  6  6  6
  ///     follower   1  1  1  4  4  4  4
  ///
  /// Entries after 10 are rejected because the log ends at 7: go on from 8. Entries after 7 are
  /// rejected because the follower has term 4 there; the leader's last entry of term 4 is at 5: go on
  /// from 6. Entries after 5 are taken. Two rejections instead of five.
  private static func backUpTarget(
    in log: Log, rejected prevLogIndex: LogIndex, conflict: AppendEntriesReply.Conflict?
  ) -> LogIndex {
    guard let conflict else { return prevLogIndex }
    let lastOfTerm = conflict.term.flatMap { lastIndex(of: $0, in: log, upTo: prevLogIndex) }
    let target = lastOfTerm.map { $0 + 1 } ?? conflict.index
    return min(target, prevLogIndex)
  }

  /// The index of the last entry of a term at or before an index, if there is one.
  private static func lastIndex(of term: Term, in log: Log, upTo end: LogIndex) -> LogIndex? {
    var index = end
    while let later = log.term(at: index), later > term { index -= 1 }
    return log.term(at: index) == term ? index : nil
  }
  // END SOLUTION
}
