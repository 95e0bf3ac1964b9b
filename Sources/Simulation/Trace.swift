// SPDX-License-Identifier: MIT

public import Raft

/// The number of a message, counted from 1 in the order of sending; a duplicate shares its original's.
public typealias MessageID = Int

/// A message on the wire.
public struct Message: Hashable, Sendable {
  /// What the message says.
  public enum Body: Hashable, Sendable {
    /// A plea for a vote.
    case requestVote(RequestVote)

    /// A voter's answer, and what it answers.
    case requestVoteReply(RequestVoteReply, to: RequestVote)

    /// A leader's entries.
    case appendEntries(AppendEntries)

    /// A follower's answer, and a summary of what it answers.
    case appendEntriesReply(AppendEntriesReply, to: AppendEntries.Summary)
  }

  /// The message's number.
  public var id: MessageID

  /// The server that sent it.
  public var sender: ServerID

  /// The server it is meant for.
  public var receiver: ServerID

  /// What it says.
  public var body: Body

  /// A message.
  public init(id: MessageID, sender: ServerID, receiver: ServerID, body: Body) {
    self.id = id
    self.sender = sender
    self.receiver = receiver
    self.body = body
  }
}

/// One thing that happened in a run.
public struct TraceEvent: Hashable, Sendable {
  /// When it happened.
  public var time: Instant

  /// The server that it happened to, or that did it; `nil` for what concerns the network or clients.
  public var server: ServerID?

  /// What happened.
  public var kind: Kind

  /// An event.
  public init(time: Instant, server: ServerID?, kind: Kind) {
    self.time = time
    self.server = server
    self.kind = kind
  }

  /// What can happen.
  public enum Kind: Hashable, Sendable {
    // To a server.

    /// The server starts with what its disk holds; `life` counts its starts from 1.
    case booted(life: Int, PersistentState)
    /// The server loses all that is not on its disk, and is down; `amid` says at which of the effects of
    /// its latest event, if it was not done with them.
    case crashed(amid: CrashPoint?)
    /// The server's election timer ran out.
    case electionTimeout
    /// It was time for the leader to let its followers hear from it.
    case heartbeatDue
    /// A message reached the server; its handling follows.
    case received(Message)
    /// A client's command reached the server.
    case proposed(Command, client: ClientID)

    // By a server, in the order in which it did it.

    /// The server sent a message.
    case sent(Message)
    /// The server put something to disk; the log's change is exact: it starts where the disk differed.
    case persisted(PersistentWrite)
    /// The server's state machine was handed an entry.
    case applied(LogIndex, Entry)
    /// The server took a client's command into its log.
    case accepted(Command, at: LogIndex, client: ClientID)
    /// The server told a client that it does not lead.
    case refused(Command, leader: ServerID?, client: ClientID)
    /// The server told a client that the command which the server had accepted at that index is done.
    case answered(Command, at: LogIndex, client: ClientID)
    /// The server left a remark.
    case noted(String)
    /// The server's state after an event, where it differs from before. Comes after all else the
    /// event led to, though before the next event.
    case changed(View)

    // To the network and by the surroundings.

    /// A message was lost.
    case lost(Message, LossReason)
    /// A message was taken off the network, to be delivered when told.
    case held(Message, name: String)
    /// A second copy of a message is on its way.
    case duplicated(Message)
    /// The links between servers changed: which server can send to which.
    case linksChanged(String)
    /// Something else that the scenario did, in words, such as `S2's clock runs 20 % fast`.
    case arranged(String)
    /// A client gave up waiting and will try again.
    case gaveUp(Command, client: ClientID)
  }

  /// Why a message was lost.
  public enum LossReason: String, Hashable, Sendable {
    /// Chance.
    case chance
    /// The link was cut when it was sent, or when it would have arrived.
    case cut
    /// The receiver was down when it would have arrived, or the asker had restarted since it asked.
    case down
    /// The scenario dropped it.
    case dropped
  }
}

/// The number of a client, counted from 1; 0 is the scenario itself.
public typealias ClientID = Int
