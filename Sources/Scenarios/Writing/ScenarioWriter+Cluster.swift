// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// What the top of a file says of the cluster.
extension ScenarioWriter {
  /// The cluster, as far as it is not the usual one.
  var entries: [Value.Entry] {
    let usual = ClusterPlan(names: [])
    let network = conditions(cluster.network, unlike: usual.network)
    let timeout = cluster.electionTimeout == usual.electionTimeout ? nil : cluster.electionTimeout
    let heartbeat =
      cluster.heartbeatInterval == usual.heartbeatInterval ? nil : cluster.heartbeatInterval
    return Self.entry("servers", .sequence(cluster.names.map { .text($0) }, .flow))
      + Self.entry("timers", cluster.timersRun ? nil : "manual")
      + Self.entry("network", network.isEmpty ? nil : .mapping(network, .flow))
      + Self.entry("election-timeout", timeout.map(spans))
      + Self.entry("heartbeat", heartbeat.map(span)) + disks
  }

  private var disks: [Value.Entry] {
    let filled = cluster.servers.filter { cluster.disks[$0.rawValue] != PersistentState() }
    guard !filled.isEmpty else { return [] }
    return [
      Value.Entry(
        "disks",
        .mapping(
          filled.map { Value.Entry(cluster.names[$0.rawValue], disk(cluster.disks[$0.rawValue])) }))
    ]
  }

  private func disk(_ disk: PersistentState) -> Value {
    let entries = disk.log.entries(from: disk.log.firstIndex)
    let term =
      disk.currentTerm == disk.log.lastTerm ? nil : Value.integer(disk.currentTerm.rawValue)
    let log = entries.enumerated().map { draft($1, at: $0 + 1) }
    return Self.line(
      Self.entry("term", term), Self.entry("vote", disk.votedFor.map(name)),
      Self.entry("log", log.isEmpty ? nil : .sequence(log, .flow)))
  }

  /// An entry: its term, and its command unless that is the one that is made up where it is not said.
  private func draft(_ entry: Entry, at index: Int) -> Value {
    entry.command == .operation("\(index).\(entry.term)")
      ? .integer(entry.term.rawValue) : .text("\(entry.term) \(entry.command)")
  }
}
