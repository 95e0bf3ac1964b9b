// SPDX-License-Identifier: MIT

internal import Raft

/// Whether a result speaks only of what there is, so that nothing after it needs to ask again.
extension StepResult {
  /// What is wrong with the result in a cluster of a size, in words; `nil` if it is sound.
  func flaw(clusterSize: Int, diskEnd: LogIndex) -> String? {
    if let stranger = servers.first(where: { !(0..<clusterSize).contains($0.rawValue) }) {
      return "it speaks of a server \(stranger), which the cluster does not have"
    }
    var end = diskEnd
    for case .persist(let write) in effects {
      guard let change = write.log else { continue }
      guard change.from >= 1, change.from <= end + 1 else {
        return "it wrote log entries from index \(change.from) on, past the end of its disk's log"
      }
      end = change.lastIndex
    }
    return nil
  }

  private var servers: [ServerID] {
    effects.flatMap(\.servers) + [view.votedFor, view.leader].compactMap(\.self)
  }
}

extension Effect {
  fileprivate var servers: [ServerID] {
    switch self {
    case .send(.requestVote(let request), to: let peer): [request.candidate, peer]
    case .send(.appendEntries(let request), to: let peer): [request.leader, peer]
    case .persist(let write): [write.vote?.candidate].compactMap(\.self)
    case .proposal(.refused(let leader)): [leader].compactMap(\.self)
    default: []
    }
  }
}
