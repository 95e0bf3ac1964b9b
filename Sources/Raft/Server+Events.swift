// SPDX-License-Identifier: MIT

extension Server {
  /// Carries an event to the rule that it concerns, and collects what came of it.
  ///
  /// This is all the plumbing there is: it decides nothing that Figure 2 speaks of.
  public mutating func handle(_ event: Event) -> StepResult {
    effects.removeAll(keepingCapacity: true)
    if !unwritten.isEmpty { unwritten.removeAll() }
    carry(event)
    if commitIndex > lastApplied { applyCommitted() }
    return StepResult(
      effects: effects, view: takeView(), unwritten: unwritten,
      mustRestart: Unwritten.takeNewSuspect())
  }

  private mutating func carry(_ event: Event) {
    switch event {
    case .boot(let saved): boot(with: saved)
    case .electionTimeout: if role != .leader { startElection() }
    case .heartbeatDue: sendHeartbeats()
    case .request(.requestVote(let request), from: _):
      reply(handleRequestVote(request).map(Reply.requestVote))
    case .request(.appendEntries(let request), from: _):
      reply(handleAppendEntries(request).map(Reply.appendEntries))
    case .requestVoteReply(let reply, let voter, let request):
      handleRequestVoteReply(reply, from: voter, to: request)
    case .appendEntriesReply(let reply, let peer, let request):
      handleAppendEntriesReply(reply, from: peer, to: request)
    case .proposal(let command): effects.append(.proposal(propose(command)))
    }
  }

  /// Starts over from nothing but the disk's content, which is in memory only if `restore` puts it there.
  private mutating func boot(with saved: PersistentState) {
    self = Server(id: id, clusterSize: clusterSize, table: table)
    restore(from: saved)
    // What came from the disk need not go there again.
    if storedLog == saved.log { storedLog.countsAsSaved() }
  }

  private mutating func sendHeartbeats() {
    guard role == .leader else { return }
    for peer in peers { replicate(to: peer) }
  }

  private mutating func reply(_ answer: Reply?) {
    if let answer { effects.append(.reply(answer)) }
  }

  private mutating func takeView() -> View {
    View(
      role: role, currentTerm: currentTerm, votedFor: votedFor, leader: leader,
      commitIndex: commitIndex, lastApplied: lastApplied, log: storedLog.takeUnseen())
  }
}
