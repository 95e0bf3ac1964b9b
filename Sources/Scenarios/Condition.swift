// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// Something that holds of a cluster at a moment, or does not.
///
/// Conditions look at what servers do: what they send, store and apply. Who leads is told by who sent
/// AppendEntries in the highest term and still takes itself for the leader.
public indirect enum Condition: Hashable, Sendable {
  /// A server is up and acts as leader of the highest term that anybody among those up acts in.
  case leads(ServerRef, term: Term?)

  /// One of the servers acts as leader, and none of them knows of a term newer than its.
  case someoneLeads(among: ServerSet)

  /// None of the servers acts as leader in a term above a given one.
  case nobodyLeads(among: ServerSet, above: Term)

  /// Each of the servers has the commands in its log, anywhere.
  case stores(ServerSet, [Command])

  /// None of the servers has the command in its log.
  case lacks(ServerSet, [Command])

  /// The server's log has entries of exactly these terms, no-ops left out.
  case logTerms(ServerID, [Term])

  /// The server's log holds exactly these commands, no-ops left out.
  case logHolds(ServerID, [Command])

  /// The logs of the servers are the same.
  case alike(ServerSet)

  /// Each of the servers has applied the commands in this life.
  case applied(ServerSet, [Command])

  /// At least so many servers have applied the command at some time.
  case appliedBy(atLeast: Int, Command)

  /// No server has applied the command.
  case notApplied([Command])

  /// Clients were told that these commands are done.
  case answered([Command])

  /// Clients were told that so many commands are done.
  case answeredCount(atLeast: Int)

  /// The first client command that each of the servers applied, in each of its lives, is the same one,
  /// and it is one of these.
  case decided(ServerSet, [Command])

  /// No two of the servers' first client commands to be applied differ, in any of their lives.
  case agree(ServerSet)

  /// A voter granted a candidate its vote.
  case granted(voter: ServerID, candidate: ServerID, term: Term?)

  /// A voter refused a candidate its vote, or has not granted it.
  case notGranted(voter: ServerID, candidate: ServerID, term: Term?)

  /// At least so many messages that match were sent.
  case sent(MessageFilter, atLeast: Int)

  /// At least so many messages that match arrived.
  case received(MessageFilter, atLeast: Int)

  /// At least so many messages are held under a name.
  case held(String, atLeast: Int)

  /// The servers are up.
  case up(ServerSet)

  /// The servers are down.
  case down(ServerSet)

  /// The highest term in which anybody acts as leader is at least this.
  case term(atLeast: Term)

  /// All of the conditions hold.
  case all([Condition])

  /// One of the conditions holds.
  case any([Condition])

  /// The condition does not hold.
  case not(Condition)
}
