// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A server that acts as leader in a term: that sent AppendEntries of it.
struct Leadership {
  /// The server.
  let server: ServerID

  /// The term.
  let term: Term

  /// The server's life in which it did so first.
  let life: Int

  /// When it did so first.
  let time: Instant
}
