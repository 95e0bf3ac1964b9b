// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is found by having a log grow.
extension Stage {
  /// Whether a server alone, elected again and again, can come to the log that is shown, in a term
  /// that is not later than its own; `nil` if there is more than one server.
  ///
  /// What a server can't come to by itself it can't have from others either: somebody's log it was
  /// first.
  var isReachable: Bool? {
    guard picture.members.count == 1, let log = picture.members[0].log else { return nil }
    var server = Server(id: ServerID(0), clusterSize: 1, rules: rules)
    for term in log {
      while server.currentTerm < Term(term) {
        server.role = .follower
        _ = server.handle(.electionTimeout)
      }
      guard server.currentTerm == Term(term), server.role == .leader else { return false }
      _ = server.handle(.proposal("x"))
    }
    let isPast = picture.members[0].term.map { server.currentTerm <= Term($0) } ?? true
    return isPast && server.log.entries(from: 1).map(\.term.rawValue) == log
  }
}
