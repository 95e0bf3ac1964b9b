// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What is said beside a server's lane after its turn.
extension Story {
  /// Follows what a server became in a turn, and says what is new.
  mutating func facts(_ turn: Turn) -> [Fact] {
    var actor = actors[turn.server.rawValue]
    actor.begin(turn)
    var teller = FactTeller(turn: turn, former: actor, names: names)
    actor.follow(turn)
    teller.tell(actor)
    actors[turn.server.rawValue] = actor
    return teller.facts
  }
}

extension Story.Actor {
  /// Becomes what the server is when a turn begins: one that starts has what its disk holds.
  mutating func begin(_ turn: Turn) {
    if case .booted(_, let found) = turn.events.first { boot(found) }
  }

  /// Becomes what the server is after a turn.
  mutating func follow(_ turn: Turn) {
    for event in turn.events {
      switch event {
      case .crashed: crash()
      case .persisted(let write): save(write)
      case .changed(let new): see(new)
      default: break
      }
    }
  }

  private mutating func boot(_ found: PersistentState) {
    life = .follower
    disk = found
    memory = found.log
    view = View(currentTerm: found.currentTerm, votedFor: found.votedFor)
  }

  private mutating func crash() {
    life = .down
    crashes += 1
    memory = disk.log
    view = View(currentTerm: disk.currentTerm, votedFor: disk.votedFor)
  }

  private mutating func save(_ write: PersistentWrite) {
    if let term = write.currentTerm { disk.currentTerm = term }
    if let vote = write.vote { disk.votedFor = vote.candidate }
    if let change = write.log { disk.log.follow(change) }
  }

  private mutating func see(_ new: View) {
    view = new
    life = Life(new.role)
    if let change = new.log { memory.follow(change) }
  }

  /// Whether the vote of the moment is on disk.
  var hasSavedVote: Bool {
    guard let vote = view.votedFor else { return true }
    return disk.votedFor == vote && disk.currentTerm == view.currentTerm
  }
}
