// SPDX-License-Identifier: MIT

public import Raft

/// How a cluster gets a leader, and never more than one in a term (§5.1, §5.2).
///
/// Write the functions in the order in which they stand. The first three follow an election from the
/// timer that runs out, over the voter's decision, to the count of the votes; then comes what a winner
/// does first, and last the way back to follower, which the others need as well.
///
/// Terms are Raft's clock. Each server keeps the highest it has heard of, every request and every
/// reply carries its sender's, and whoever hears of a higher one moves on to it.
public enum Election: ElectionRules {
  /// Stands for election because no leader was heard from in time.
  ///
  /// Figure 2, what candidates do (§5.2). The server opens a new term, votes for itself in it, and
  /// asks every peer for its vote. It tells them where its log ends, for them to compare with
  /// theirs (§5.4.1).
  ///
  /// What holds before: the server is a follower, or a candidate whose election came to nothing,
  /// and its election timer has just run out.
  ///
  /// What holds after: the server is a candidate in a term it has never been in, with its own vote
  /// and no other, and knows of no leader. Its timer runs, so that it tries again should this
  /// election come to nothing too. If its own vote is a majority, as in a cluster of one, it leads
  /// already.
  ///
  /// Verbs that matter: ``Server/persist(_:)``, ``Server/resetElectionTimer()``,
  /// ``Server/send(_:to:)-(RequestVote,_)``.
  public static func startElection(_ server: inout Server) {
    todo()
  }

  /// Decides whether a candidate gets this server's vote.
  ///
  /// Figure 2, the receiver's side of RequestVote (§5.2, §5.4.1). A server has one vote a term, for
  /// whoever asks first with a log that is at least as up-to-date as its own
  /// (``Server/isUpToDate(lastLogIndex:lastLogTerm:)``). Whoever has the vote already is told so
  /// again. A candidate of an older term gets none.
  ///
  /// What holds before: a request has arrived, of an older term, of this one, or of a later one.
  /// This server may be in any role.
  ///
  /// What holds after: the server is in no older term than the candidate. If the vote is given, the
  /// server remembers to whom, even after a crash, and gives the candidate time to win. If not,
  /// nothing but the term and what goes with it has changed.
  ///
  /// Verbs that matter: ``Server/persist(_:)``, ``Server/resetElectionTimer()``.
  ///
  /// - Returns: The server's current term, and whether the candidate has its vote in that term;
  ///   `nil` to stay silent.
  public static func handleRequestVote(
    _ server: inout Server, _ request: RequestVote
  ) -> RequestVoteReply? {
    todo()
  }

  /// Counts a voter's answer, and takes office once more than half of the cluster has voted for the
  /// server.
  ///
  /// Figure 2, what candidates do (§5.2). The network may deliver an answer late, twice, or long
  /// after the election it belongs to; `request` is the question as it was sent, with the term of
  /// that election.
  ///
  /// What holds before: an answer has arrived. This server may have moved on since it asked: to
  /// another role, to another term, or both.
  ///
  /// What holds after: a vote that was given in the election under way is counted, once a voter;
  /// any other answer has left the votes as they were. A server with a majority leads. A server
  /// whose voter is in a later term follows in that term.
  ///
  /// - Parameters:
  ///   - server: The server that asked.
  ///   - reply: What the voter answered.
  ///   - voter: Who answered.
  ///   - request: What was asked, as it was sent.
  public static func handleRequestVoteReply(
    _ server: inout Server, _ reply: RequestVoteReply, from voter: ServerID, to request: RequestVote
  ) {
    todo()
  }

  /// Takes office as the leader of the current term.
  ///
  /// Figure 2, what leaders do on election (§5.2), and the state that only leaders keep (§5.3). The
  /// others learn of the election by hearing from the winner, and wait no longer for another one.
  /// What their logs hold the winner does not know yet: it assumes the best of where to go on, and
  /// nothing of what they store.
  ///
  /// What holds before: a majority of the cluster has voted for this server in its current term.
  ///
  /// What holds after: the server leads and names itself as the leader. For every peer, `nextIndex`
  /// is one past the end of the leader's log and `matchIndex` is 0. Every peer has been sent
  /// something.
  ///
  /// Verbs that matter: none directly; what is sent goes through ``Server/replicate(to:)``.
  public static func becomeLeader(_ server: inout Server) {
    todo()
  }

  /// Goes back to being a follower, in a term that is not older than the server's own.
  ///
  /// Figure 2, the rules for all servers and for candidates (§5.1, §5.2). There are two occasions:
  /// a message of a later term, which ends the server's own term for it, and a leader of the same
  /// term, to whom a candidate gives way.
  ///
  /// What holds before: `term` is the current term or a later one. The server may be in any role.
  ///
  /// What holds after: the server is a follower in `term`. If that term is new to it, it has voted
  /// for nobody and knows of no leader, and the disk says the same. If not, its vote stands as it
  /// was.
  ///
  /// Verbs that matter: ``Server/persist(_:)``.
  ///
  /// - Parameters:
  ///   - server: The server that steps down.
  ///   - term: The term in which it goes on.
  public static func stepDown(_ server: inout Server, to term: Term) {
    todo()
  }
}
