// SPDX-License-Identifier: MIT

internal import Raft

/// How a leader commits, as the reference has it, in two halves that can be replaced by themselves: how
/// far a majority has come, and whether the leader may commit there by counting (§5.3, §5.4.2). With
/// nothing replaced it does what the reference does.
struct Committing: Sendable {
  /// The highest index that counts as stored by a majority.
  var majorityIndex: @Sendable (Server) -> LogIndex = { server in
    Committing.reached(by: server)[server.clusterSize / 2]
  }

  /// Whether the leader may commit an entry because a majority stores it.
  var mayCommit: @Sendable (Server, LogIndex) -> Bool = { server, index in
    server.log.term(at: index) == server.currentTerm
  }

  /// The function that is made of the two halves.
  @Sendable func advanceCommitIndex(_ server: inout Server) {
    guard server.role == .leader else { return }
    let index = majorityIndex(server)
    if index > server.commitIndex, mayCommit(server, index) { server.commitIndex = index }
  }

  /// How far each server's log is known to be the leader's, the leader among them, the furthest first.
  static func reached(by leader: Server) -> [LogIndex] {
    ([leader.log.lastIndex] + matched(by: leader)).sorted(by: >)
  }

  /// How far each peer's log is known to be the leader's, in the peers' order.
  static func matched(by leader: Server) -> [LogIndex] {
    leader.peers.map { leader.matchIndex[$0] }
  }
}

extension Rules {
  /// The same rules with a leader that commits otherwise.
  func committing(_ replace: (inout Committing) -> Void) -> Rules {
    var halves = Committing()
    replace(&halves)
    return replacing(\.advanceCommitIndex, with: halves.advanceCommitIndex)
  }
}
