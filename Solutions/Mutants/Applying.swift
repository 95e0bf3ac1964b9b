// SPDX-License-Identifier: MIT

internal import Raft

/// How a server applies what is committed and answers clients, as the reference has it, in steps that
/// can be replaced one by one. With nothing replaced it does what the reference does.
struct Applying: Sendable {
  /// Hands an entry to the state machine.
  var apply: @Sendable (inout Server, LogIndex) -> Void = { server, index in server.apply(index) }

  /// Whether an entry is a command that a client brought to this server and waits for.
  var isOwnClients: @Sendable (Server, Entry) -> Bool = { server, entry in
    server.role == .leader && entry.term == server.currentTerm && entry.command != .noOp
  }

  /// The function that is made of the steps.
  @Sendable func applyCommitted(_ server: inout Server) {
    while server.lastApplied < server.commitIndex {
      server.lastApplied += 1
      deal(with: server.lastApplied, on: &server)
    }
  }

  /// Applies one entry, and answers the client whose command it is.
  func deal(with index: LogIndex, on server: inout Server) {
    apply(&server, index)
    if isOwnClients(server, server.log[index]) { server.answer(index) }
  }
}

extension Rules {
  /// The same rules with a server that applies and answers otherwise.
  func applying(_ replace: (inout Applying) -> Void) -> Rules {
    var steps = Applying()
    replace(&steps)
    return replacing(\.applyCommitted, with: steps.applyCommitted)
  }
}
