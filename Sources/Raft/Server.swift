// SPDX-License-Identifier: MIT

/// What a server is at the moment (§5.1).
public enum Role: String, CaseIterable, Sendable {
  /// Answers requests and waits to hear from a leader.
  case follower

  /// Asks the others for their votes.
  case candidate

  /// Takes clients' commands and copies its log to the others.
  case leader
}

/// One server of a Raft cluster: the state of Figure 2, and the verbs that a rule may use.
///
/// The rules are the student's functions. They read and write this state, and act on the world only
/// through the verbs: ``send(_:to:)-(RequestVote,_)``, ``persist(_:)``, ``resetElectionTimer()``,
/// ``apply(_:)``, ``answer(_:)``, ``note(_:)``. The verbs take effect in the order in which they are
/// called, and the server may crash between any two of them: what was persisted by then comes back,
/// everything else is gone.
///
/// A server is a value and does no input or output. ``handle(_:)`` takes an event and returns what
/// came of it.
public struct Server: Sendable {
  /// This server's own name.
  public let id: ServerID

  /// The other servers of the cluster, in order; this one is not among them.
  public let peers: [ServerID]

  /// The latest term this server has seen. Persistent; 0 on first boot.
  public var currentTerm: Term = 0

  /// The candidate that has this server's vote in ``currentTerm``, if any. Persistent.
  public var votedFor: ServerID?

  /// The entries, the first at index 1. Persistent.
  public var log: Log {
    _read { yield storedLog }
    _modify { yield &storedLog }
    set {
      let former = storedLog
      storedLog = newValue
      storedLog.replaced(former)
    }
  }

  /// Follower, candidate or leader. Volatile, as is all that follows.
  public var role = Role.follower

  /// The leader this server last heard of, to send clients there.
  public var leader: ServerID?

  /// On a candidate: who has voted for it in ``currentTerm``.
  public var votes: ServerSet = []

  /// The highest index known to be committed.
  public var commitIndex: LogIndex = 0

  /// The highest index that was applied.
  public var lastApplied: LogIndex = 0

  /// On a leader: for each peer the index of the entry to send it next.
  public var nextIndex: PeerMap<LogIndex>

  /// On a leader: for each peer the highest index known to be stored there as it is here.
  public var matchIndex: PeerMap<LogIndex>

  let table: RuleTable
  var effects: [Effect] = []
  var unwritten: [Unwritten] = []
  var storedLog = Log()

  /// A server that has not started yet, and that plays by the given rules.
  ///
  /// - Parameters:
  ///   - id: The server's name.
  ///   - clusterSize: How many servers the cluster has, this one included.
  ///   - rules: The functions that decide.
  public init(id: ServerID, clusterSize: Int, rules: Rules) {
    self.init(id: id, clusterSize: clusterSize, table: RuleTable(rules))
  }

  init(id: ServerID, clusterSize: Int, table: RuleTable) {
    self.id = id
    self.table = table
    peers = (0..<clusterSize).map { ServerID($0) }.filter { $0 != id }
    nextIndex = PeerMap(clusterSize: clusterSize, repeating: 1)
    matchIndex = PeerMap(clusterSize: clusterSize, repeating: 0)
  }

  /// How many servers the cluster has, this one included.
  public var clusterSize: Int { peers.count + 1 }
}
