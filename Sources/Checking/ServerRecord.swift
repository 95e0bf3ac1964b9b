// SPDX-License-Identifier: MIT

public import Raft

/// What the trace has shown of one server.
public struct ServerRecord: Sendable {
  /// The server.
  let id: ServerID

  /// How often it has started; 0 as long as nothing is known of it, not even its disk.
  var life = 0

  /// What is on its disk now.
  var disk = PersistentState()

  /// Its log in memory, as of the end of its last step; empty while it is down.
  public internal(set) var log = Log()

  /// Its term, as of the end of its last step. It may excuse a server; no property accuses on its
  /// account.
  var currentTerm: Term = 0

  /// The indices that its state machine was handed since it last started, in that order.
  var applied: [LogIndex] = []

  /// The highest index that counts as applied since it last started: a snapshot's, to begin with.
  var lastApplied: LogIndex = 0

  /// The term in which it acts as leader: it sent AppendEntries of that term in this life and has
  /// shown no part in a newer term since.
  var actingTerm: Term?

  init(id: ServerID) {
    self.id = id
  }
}
