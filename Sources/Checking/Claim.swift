// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// A server's word that an entry is committed: the first application of an index anywhere, or the
/// first answer to a client for it.
public struct Claim: Hashable, Sendable {
  /// How a server shows that it takes an entry as committed.
  public enum Kind: Hashable, Sendable {
    /// It handed the entry to its state machine.
    case applied
    /// It told a client that the command is done.
    case answered
  }

  /// How it was shown.
  public var kind: Kind

  /// The entry's place in the log.
  public var index: LogIndex

  /// The entry.
  public var entry: Entry

  /// The server that showed it.
  public var server: ServerID

  /// The latest term that server knew of, so that the entry was committed in this term or before.
  public var term: Term

  /// When it was shown.
  public var time: Instant
}

/// What passed between a client and a server.
public struct Exchange: Hashable, Sendable {
  /// The command it was about.
  public var command: Command

  /// The client.
  public var client: ClientID

  /// The server.
  public var server: ServerID

  /// The index that the server gave the command; `nil` in a proposal.
  public var index: LogIndex?

  /// When it was.
  public var time: Instant
}
