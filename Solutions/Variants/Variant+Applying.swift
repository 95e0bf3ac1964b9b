// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways to hand entries to the state machine, and to answer clients.
extension Variant {
  static let appliesOneAStep = Variant(
    "applies-one-a-step",
    """
    A server applies one entry at a time, and the next one when something else has happened. The \
    state machine may lag behind the commit index.
    """,
    Reference.rules.replacing(\.applyCommitted) { server in
      let commitIndex = server.commitIndex
      server.commitIndex = server.lastApplied + 1
      Safety.applyCommitted(&server)
      server.commitIndex = commitIndex
    })

  static let answersBeforeApplying = Variant(
    "answers-before-applying",
    """
    A leader answers a client as soon as the command is committed, and applies it right after. What \
    comes of it is settled by then.
    """,
    Reference.rules.replacing(\.applyCommitted) { server in
      while server.lastApplied < server.commitIndex {
        server.lastApplied += 1
        if isOwnClients(server.lastApplied, at: server) { server.answer(server.lastApplied) }
        server.apply(server.lastApplied)
      }
    })

  static let answersAfterTheBatch = Variant(
    "answers-after-the-batch",
    "A leader applies all that is committed, and answers the clients when it is through.",
    Reference.rules.replacing(\.applyCommitted) { server in
      let batch = server.lastApplied + 1...server.commitIndex
      for index in batch { server.apply(index) }
      for index in batch where isOwnClients(index, at: server) { server.answer(index) }
      server.lastApplied = server.commitIndex
    })

  static let leavesOutNoOps = Variant(
    "leaves-out-no-ops",
    """
    A new leader begins with an entry without a command (section 8), which no state machine ever \
    sees. There is nothing in it to apply.
    """,
    noOpOnElection.rules.replacing(\.applyCommitted) { server in
      while server.lastApplied < server.commitIndex {
        server.lastApplied += 1
        guard server.log[server.lastApplied].command != .noOp else { continue }
        server.apply(server.lastApplied)
        if isOwnClients(server.lastApplied, at: server) { server.answer(server.lastApplied) }
      }
    })

  /// Whether an entry is a command that a client brought to a leader in the term it leads.
  @Sendable private static func isOwnClients(_ index: LogIndex, at server: Server) -> Bool {
    let entry = server.log[index]
    return server.role == .leader && entry.term == server.currentTerm && entry.command != .noOp
  }
}
