// SPDX-License-Identifier: MIT

/// What can happen to a server: all that the code under test ever gets to see.
public enum Event: Hashable, Sendable {
  /// The server starts, the first time or after a crash, with what its disk kept.
  case boot(PersistentState)

  /// The election timer ran out.
  case electionTimeout

  /// It is time for a leader to let its followers hear from it.
  case heartbeatDue

  /// A request arrived from a peer.
  case request(Request, from: ServerID)

  /// A voter's answer arrived, with the request it answers.
  case requestVoteReply(RequestVoteReply, from: ServerID, to: RequestVote)

  /// A follower's answer arrived, with a summary of the request it answers.
  case appendEntriesReply(AppendEntriesReply, from: ServerID, to: AppendEntries.Summary)

  /// A client brought a command.
  case proposal(Command)
}

/// What a server did, in the order in which it did it.
public enum Effect: Hashable, Sendable {
  /// Sent a request to a peer.
  case send(Request, to: ServerID)

  /// Answered the request that is being handled.
  case reply(Reply)

  /// Put something to disk, in one atomic write.
  case persist(PersistentWrite)

  /// Started the election timer anew.
  case resetElectionTimer

  /// Handed an entry to the state machine.
  case apply(LogIndex, Entry)

  /// Told the client that waits for an index that its command is done.
  case answer(LogIndex)

  /// Told a client whether its command was taken into the log.
  case proposal(Proposal)

  /// Left a remark in the timeline.
  case note(String)
}

/// What an observer may see of a server after an event.
public struct View: Hashable, Sendable {
  /// ``Server/role``.
  public var role: Role

  /// ``Server/currentTerm``.
  public var currentTerm: Term

  /// ``Server/votedFor``.
  public var votedFor: ServerID?

  /// ``Server/leader``.
  public var leader: ServerID?

  /// ``Server/commitIndex``.
  public var commitIndex: LogIndex

  /// ``Server/lastApplied``.
  public var lastApplied: LogIndex

  /// How the log in memory changed since the last view; `nil` if it did not.
  public var log: LogChange?

  /// A view of a server.
  public init(
    role: Role = .follower, currentTerm: Term = 0, votedFor: ServerID? = nil,
    leader: ServerID? = nil, commitIndex: LogIndex = 0, lastApplied: LogIndex = 0,
    log: LogChange? = nil
  ) {
    self.role = role
    self.currentTerm = currentTerm
    self.votedFor = votedFor
    self.leader = leader
    self.commitIndex = commitIndex
    self.lastApplied = lastApplied
    self.log = log
  }
}

/// What came of one event.
public struct StepResult: Hashable, Sendable {
  /// What the server did, in order.
  public var effects: [Effect]

  /// What the server looks like now.
  public var view: View

  /// Functions that were called and are not written yet; fillers stood in for them.
  public var unwritten: [Unwritten]

  /// Whether a function was found unwritten for the first time, in a call that could not be undone:
  /// this result is void, and the run is to be started again.
  public var mustRestart: Bool

  /// A result.
  public init(
    effects: [Effect] = [], view: View = View(), unwritten: [Unwritten] = [],
    mustRestart: Bool = false
  ) {
    self.effects = effects
    self.view = view
    self.unwritten = unwritten
    self.mustRestart = mustRestart
  }
}
