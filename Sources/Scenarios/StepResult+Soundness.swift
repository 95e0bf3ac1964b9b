// SPDX-License-Identifier: MIT

internal import Raft

/// Whether a result speaks only of what there is, so that nothing after it needs to ask again.
extension StepResult {
  /// What is wrong with the result in a cluster of a size, in words; `nil` if it is sound.
  ///
  /// - Parameters:
  ///   - clusterSize: How many servers there are.
  ///   - diskEnd: The index of the last entry on the server's disk before the step.
  func flaw(clusterSize: Int, diskEnd: LogIndex) -> String? {
    var end = diskEnd
    for effect in effects {
      if let stranger = effect.stranger(clusterSize) { return complaint(stranger) }
      guard case .persist(let write) = effect, let change = write.log else { continue }
      guard change.from >= 1, change.from <= end + 1 else {
        return "it wrote log entries from index \(change.from) on, past the end of its disk's log"
      }
      end = change.lastIndex
    }
    let stranger = view.votedFor.stranger(clusterSize) ?? view.leader.stranger(clusterSize)
    return stranger.map(complaint)
  }

  private func complaint(_ stranger: ServerID) -> String {
    "it speaks of a server \(stranger), which the cluster does not have"
  }
}

extension Effect {
  /// A server that the effect names and that the cluster does not have.
  fileprivate func stranger(_ clusterSize: Int) -> ServerID? {
    switch self {
    case .send(.requestVote(let request), to: let peer):
      request.candidate.stranger(clusterSize) ?? peer.stranger(clusterSize)
    case .send(.appendEntries(let request), to: let peer):
      request.leader.stranger(clusterSize) ?? peer.stranger(clusterSize)
    case .persist(let write): write.vote?.candidate.stranger(clusterSize)
    case .proposal(.refused(let leader)): leader.stranger(clusterSize)
    default: nil
    }
  }
}

extension ServerID {
  fileprivate func stranger(_ clusterSize: Int) -> ServerID? {
    rawValue >= 0 && rawValue < clusterSize ? nil : self
  }
}

extension ServerID? {
  fileprivate func stranger(_ clusterSize: Int) -> ServerID? {
    flatMap { $0.stranger(clusterSize) }
  }
}
