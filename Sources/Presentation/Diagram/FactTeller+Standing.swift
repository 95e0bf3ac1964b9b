// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a server becomes: role, term and vote.
extension FactTeller {
  mutating func tellStanding(_ actor: Story.Actor) {
    let (role, term) = (actor.view.role, actor.view.currentTerm)
    guard role != former.view.role || term != former.view.currentTerm else {
      if case .electionTimeout = turn.events.first { say(Wording("timer runs out", "times out")) }
      return
    }
    guard role != .follower || !hasNewVote(actor) else { return }
    switch role {
    case .candidate:
      say(
        Wording(
          "times out, candidate t\(term)", "candidate t\(term)", "stands t\(term)", "C\(term)"),
        .doubtful)
    case .leader: say(Wording("leads term \(term)", "leads t\(term)", "L\(term)"), .accent)
    case .follower where former.view.role != .follower:
      say(
        Wording("steps down to term \(term)", "steps down t\(term)", "follows t\(term)", "F\(term)")
      )
    case .follower: say(Wording("moves to term \(term)", "term \(term)", "t\(term)"))
    }
  }

  private func hasNewVote(_ actor: Story.Actor) -> Bool {
    guard let vote = actor.view.votedFor, vote != turn.server else { return false }
    return vote != former.view.votedFor || actor.view.currentTerm != former.view.currentTerm
  }

  mutating func tellVote(_ actor: Story.Actor) {
    if hasNewVote(actor), let vote = actor.view.votedFor {
      let (name, term) = (name(vote), actor.view.currentTerm)
      say(
        Wording(
          "votes for \(name) in term \(term)", "votes for \(name) t\(term)",
          "votes \(name) t\(term)", "votes \(name)", "votes"), .good)
    }
    if !actor.hasSavedVote && former.hasSavedVote {
      say(Wording("vote is not saved", "not saved", "unsaved"), .doubtful)
    }
  }
}
