// SPDX-License-Identifier: MIT

internal import Presentation
internal import Raft

/// What a server may know when it starts, in numbers.
struct Knowledge {
  var term: Term
  var vote: ServerID?
  var count: Int
  var commit: LogIndex
  var applied: LogIndex

  /// What a server knows.
  init(_ server: Server) {
    term = server.currentTerm
    vote = server.votedFor
    count = server.log.count
    commit = server.commitIndex
    applied = server.lastApplied
  }

  private init() {
    (term, vote, count, commit, applied) = (0, nil, 0, 0, 0)
  }

  /// What a server knows that never ran.
  static let none = Knowledge()

  /// The same with a change.
  func with(_ change: (inout Knowledge) -> Void) -> Knowledge {
    var copy = self
    change(&copy)
    return copy
  }

  /// All of it in a line.
  func words(_ scene: Scene) -> String {
    let vote = vote.map { "voted for \(scene.name(of: $0))" } ?? "no vote"
    let log = count == 0 ? "an empty log" : count.of("entry", plural: "entries")
    return "Term \(term), \(vote), \(log), commitIndex \(commit), lastApplied \(applied)"
  }
}
