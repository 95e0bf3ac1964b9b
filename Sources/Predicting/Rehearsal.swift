// SPDX-License-Identifier: MIT

internal import Evidence
internal import Raft
internal import Simulation

/// Elections held among copies of a scene's servers, to see who would win.
struct Rehearsal {
  private let scene: Scene

  /// The servers of a scene, none of which leads.
  init(of scene: Scene) {
    self.scene = scene
  }

  /// The servers that win when they stand, by those they are in touch with.
  var winners: [ServerID] {
    let troupe = Troupe(scene.servers.map(\.withoutOffice))
    return scene.up.filter { candidate in
      var troupe = troupe
      return troupe.elect(
        candidate.rawValue, among: scene.audience(of: candidate).map(\.rawValue))
    }
  }

  /// What the logs of all who could win begin with, if all servers were back and the network whole: the
  /// terms of the entries; `nil` if nobody could win.
  var settled: [Int]? {
    let troupe = Troupe(zip(scene.servers, scene.disks).map { $0.restarted(with: $1) })
    let everybody = scene.everybody.map(\.rawValue)
    let logs = everybody.compactMap { candidate -> [Int]? in
      var troupe = troupe
      let log = troupe.servers[candidate].log.terms
      return troupe.elect(candidate, among: everybody) ? log : nil
    }
    guard let first = logs.first else { return nil }
    let shared = logs.map { log in zip(first, log).prefix { $0 == $1 }.count }.min() ?? 0
    return Array(first.prefix(shared))
  }
}

extension Scene {
  /// Whether an election is due: a timer runs out, and no leader is in touch with a majority.
  var needsLeader: Bool {
    guard case .electionTimeout = step.event, hasCamps, names.count > 1 else { return false }
    return up.allSatisfy { server in
      servers[server.rawValue].role != .leader || audience(of: server).count < majority
    }
  }
}

extension Server {
  /// The server, in the next term if it led, so that it would have to stand again.
  fileprivate var withoutOffice: Server {
    guard role == .leader else { return self }
    var server = self
    server.stepDown(to: currentTerm + 1)
    return server
  }

  /// The server as it starts with what a disk holds.
  fileprivate func restarted(with disk: PersistentState) -> Server {
    var server = self
    _ = server.handle(.boot(disk))
    return server
  }
}
