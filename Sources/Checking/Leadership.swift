// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// A server that acts as leader in a term: that sent AppendEntries of it.
public struct Leadership: Hashable, Sendable {
  /// The server.
  public var server: ServerID

  /// The term.
  public var term: Term

  /// The server's life in which it did so first.
  public var life: Int

  /// When it did so first.
  public var time: Instant
}
