// SPDX-License-Identifier: MIT

internal import Raft

/// What a result may speak of, so that nothing after it needs to ask again: the servers of the
/// cluster, numbers that can be counted on from, and logs without gaps.
struct Soundness {
  /// How many servers there are.
  let clusterSize: Int

  /// The index of the last entry on the server's disk before the step.
  let diskEnd: LogIndex

  /// The index of the last entry in the server's memory before the step.
  let memoryEnd: LogIndex

  /// No term and no index of a run comes near this.
  private static let largestNumber = 1 << 40

  /// What is wrong with a result, in words; `nil` if it is sound.
  func flaw(in result: StepResult) -> String? {
    var end = diskEnd
    for effect in result.effects {
      if let flaw = flaw(in: effect) { return flaw }
      guard case .persist(let write) = effect, let change = write.log else { continue }
      if let flaw = flaw(in: change, after: end) { return flaw }
      end = change.lastIndex
    }
    return flaw(in: result.view)
  }

  private func flaw(in effect: Effect) -> String? {
    switch effect {
    case .send(.requestVote(let request), to: let peer):
      flaw(peer) ?? flaw(request.candidate) ?? flaw(request.term, request.lastLogTerm)
        ?? flaw(request.lastLogIndex)
    case .send(.appendEntries(let request), to: let peer):
      flaw(peer) ?? flaw(request.leader) ?? flaw(request.term, request.prevLogTerm)
        ?? flaw(request.prevLogIndex) ?? flaw(request.leaderCommit) ?? flaw(in: request.entries)
    case .reply(.requestVote(let reply)): flaw(reply.term)
    case .reply(.appendEntries(let reply)):
      // Of a rejection only its own leader makes anything, in its own way: a term of -1, say.
      flaw(reply.term) ?? (reply.success ? flaw(reply.matchIndex) : nil)
    case .persist(let write): flaw(write.currentTerm) ?? flaw(write.vote?.candidate)
    case .proposal(.accepted(let index)), .answer(let index): flaw(index)
    case .proposal(.refused(let leader)): flaw(leader)
    case .apply(let index, let entry): flaw(index) ?? flaw(entry.term)
    case .resetElectionTimer, .note: nil
    }
  }

  private func flaw(in view: View) -> String? {
    flaw(view.votedFor) ?? flaw(view.leader) ?? flaw(view.currentTerm) ?? flaw(view.commitIndex)
      ?? flaw(view.lastApplied) ?? view.log.flatMap { flaw(in: $0, after: memoryEnd) }
  }

  private func flaw(in change: LogChange, after end: LogIndex) -> String? {
    guard change.from >= 1, change.from <= end + 1 else {
      return "its log has entries from index \(change.from) on, and none at \(end + 1)"
    }
    return flaw(in: change.entries)
  }

  private func flaw(in entries: [Entry]) -> String? {
    for entry in entries {
      if let flaw = flaw(entry.term) { return flaw }
    }
    return nil
  }

  private func flaw(_ server: ServerID?) -> String? {
    guard let server, server.rawValue < 0 || server.rawValue >= clusterSize else { return nil }
    return "it speaks of a server \(server), which the cluster does not have"
  }

  private func flaw(_ term: Term?, _ other: Term? = nil) -> String? {
    if let term, isAbsurd(term.rawValue) { return "it speaks of term \(term)" }
    if let other, isAbsurd(other.rawValue) { return "it speaks of term \(other)" }
    return nil
  }

  private func flaw(_ index: LogIndex) -> String? {
    isAbsurd(index.rawValue) ? "it speaks of index \(index)" : nil
  }

  private func isAbsurd(_ number: Int) -> Bool {
    number < 0 || number > Self.largestNumber
  }
}
