// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

extension ClusterPlan {
  /// Reads what the top of a file says of the cluster.
  ///
  /// - Returns: `nil` where the servers can't be told.
  init?(_ top: Fields, _ reader: Reader) {
    let usual = ClusterPlan(names: [])
    let network = top["network"].map {
      usual.network.changed(by: reader.mapping($0, keys: NetworkConditions.keys.map(\.name)))
    }
    let timeout = top.optional("election-timeout", .spans)
    let heartbeat = top.optional("heartbeat", .span)
    let timers = top.optional("timers", .word(for: "way of timers", TimerWord.self))
    let names = top["servers"] == nil ? Self.names(3) : top.optional("servers", .serverNames)
    let disks = Self.disks(top, Scope(servers: names), reader)
    guard let names else { return nil }
    self.init(
      names: names, network: network ?? usual.network,
      electionTimeout: timeout ?? usual.electionTimeout,
      heartbeatInterval: heartbeat ?? usual.heartbeatInterval, timersRun: timers != .manual)
    for (server, disk) in disks where self.disks.indices.contains(server.rawValue) {
      self.disks[server.rawValue] = disk
    }
    checkPace(top, reader)
  }

  private static func disks(
    _ top: Fields, _ scope: Scope, _ reader: Reader
  ) -> [(ServerID, PersistentState)] {
    let pairs = top.optional("disks", .entries(of: .node)) ?? []
    var disks: [(ServerID, PersistentState)] = []
    for pair in pairs {
      let server = reader.read(pair.keyNode, scope.server)
      let disk = PersistentState(pair.value, scope, reader)
      guard let server, let disk else { continue }
      check(disk, beside: disks.map(\.1), at: pair.keyNode, reader)
      disks.append((server, disk))
    }
    return disks
  }

  /// Reports logs that no cluster can have come to.
  private static func check(
    _ disk: PersistentState, beside others: [PersistentState], at node: Node, _ reader: Reader
  ) {
    for other in others {
      guard let index = disk.log.firstContradiction(to: other.log) else { continue }
      reader.report(
        "this log has \(disk.log[index]) at index \(index), and one above has \(other.log[index])",
        at: node, expected: "logs that agree up to any entry of the same index and term")
      return
    }
  }

  private func checkPace(_ top: Fields, _ reader: Reader) {
    let node = top["heartbeat"] ?? top["election-timeout"]
    guard timersRun, let node, heartbeatInterval >= electionTimeout.lowerBound else { return }
    reader.report(
      "heartbeats every \(heartbeatInterval) come too late for election timers of "
        + "\(electionTimeout.lowerBound)", at: node, expected: "heartbeats that come sooner")
  }

  /// The names that servers have where a file gives none.
  fileprivate static func names(_ count: Int) -> [String] {
    (0..<count).map { ServerID($0).description }
  }
}

/// Whether election timers run by themselves.
private enum TimerWord: String, CaseIterable {
  case run, manual
}

extension Form where Output == [String] {
  /// The servers' names, or how many there are.
  fileprivate static var serverNames: Form {
    Form("the servers' names, or how many there are") { node, reader in
      if node.kind == .integer {
        return reader.read(node, .integer(in: 1...9)).map(ClusterPlan.names)
      }
      return names(node, reader)
    }
  }

  private static func names(_ node: Node, _ reader: Reader) -> [String]? {
    guard let names = reader.read(node, .several("a list of servers' names", of: .serverName))
    else { return nil }
    guard names.count <= 9 else {
      reader.report("these are \(names.count) servers", at: node, expected: "at most 9")
      return nil
    }
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      reader.report("two servers are called '\(twice)'", at: node)
      return nil
    }
    return names.isEmpty ? nil : names
  }
}

extension Form where Output == String {
  /// A server's name: short, and none of the words that stand for servers.
  fileprivate static var serverName: Form {
    let reserved = MomentaryServer.allCases.map(\.rawValue) + [Scope.all]
    let shape = Form("a server's name of up to 8 letters and digits", example: "A or S1") {
      (1...8).contains($0.text.count) && $0.kind != .nothing
        && $0.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9") ~= $0 }
        ? $0.text : nil
    }
    return Form(shape.expectation) { node, reader in
      guard let name = reader.read(node, shape) else { return nil }
      if reserved.contains(name) {
        reader.report("'\(name)' stands for a server by what it is, and can't be a name", at: node)
      }
      return name
    }
  }
}
