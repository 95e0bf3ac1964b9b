// SPDX-License-Identifier: MIT

public import Raft

/// A cluster as a run starts with it: its servers, their clocks, their disks and their network.
public struct ClusterPlan: Hashable, Sendable {
  /// What the servers are called, in order; there are as many servers as names.
  public var names: [String]

  /// What each server's disk holds before its first start.
  public var disks: [PersistentState]

  /// How messages travel.
  public var network: NetworkConditions

  /// The range from which each election timeout is drawn, evenly.
  public var electionTimeout: ClosedRange<Span>

  /// How often a leader's heartbeats are due.
  public var heartbeatInterval: Span

  /// Whether election timers run by themselves; if not, they run out only when told.
  public var timersRun: Bool

  /// A cluster whose disks are empty.
  public init(
    names: [String], network: NetworkConditions = NetworkConditions(),
    electionTimeout: ClosedRange<Span> = .milliseconds(150)...(.milliseconds(300)),
    heartbeatInterval: Span = .milliseconds(50), timersRun: Bool = true
  ) {
    self.names = names
    disks = Array(repeating: PersistentState(), count: names.count)
    self.network = network
    self.electionTimeout = electionTimeout
    self.heartbeatInterval = heartbeatInterval
    self.timersRun = timersRun
  }

  /// The servers in order.
  public var servers: [ServerID] { names.indices.map { ServerID($0) } }
}

/// How messages travel between servers that are connected.
public struct NetworkConditions: Hashable, Sendable {
  /// The range from which each message's time on the way is drawn, evenly.
  public var latency: ClosedRange<Span>

  /// The probability that a message is lost.
  public var loss: Double

  /// The probability that a message arrives twice.
  public var duplication: Double

  /// The probability that a message leaves its link's order and takes up to ten times as long.
  /// All others arrive in the order in which they were sent, link by link, as over TCP.
  public var reordering: Double

  /// Conditions; by default a quick and faithful network.
  public init(
    latency: ClosedRange<Span> = .milliseconds(1)...(.milliseconds(5)), loss: Double = 0,
    duplication: Double = 0, reordering: Double = 0
  ) {
    self.latency = latency
    self.loss = loss
    self.duplication = duplication
    self.reordering = reordering
  }
}
