// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A server's word that an entry is committed: the first application of an index anywhere, or the
/// first answer to a client for it.
struct Claim {
  /// How a server shows that it takes an entry as committed.
  enum Kind {
    /// It handed the entry to its state machine.
    case applied
    /// It told a client that the command is done.
    case answered
  }

  /// How it was shown.
  let kind: Kind

  /// The entry's place in the log.
  let index: LogIndex

  /// The entry.
  let entry: Entry

  /// The server that showed it.
  let server: ServerID

  /// The latest term that server knew of, so that the entry was committed in this term or before.
  let term: Term

  /// When it was shown.
  let time: Instant
}

/// A server's word to a client that its command is done.
struct Answer {
  let command: Command
  /// The index that the server gave the command.
  let index: LogIndex
  let server: ServerID
  let time: Instant
}
