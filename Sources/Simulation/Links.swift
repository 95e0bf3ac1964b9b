// SPDX-License-Identifier: MIT

public import Raft

/// Which server can send to which; links are one-way.
public struct Links: Hashable, Sendable {
  private var reachable: [ServerSet]

  /// A network in which everybody can send to everybody.
  public init(clusterSize: Int) {
    let all = ServerSet((0..<clusterSize).map { ServerID($0) })
    reachable = Array(repeating: all, count: clusterSize)
  }

  /// Whether a message can get from one server to another.
  public func connect(_ sender: ServerID, to receiver: ServerID) -> Bool {
    reachable[sender.rawValue].contains(receiver)
  }

  /// Cuts or mends the link from one server to another, and leaves the way back as it is.
  public mutating func set(_ sender: ServerID, to receiver: ServerID, connected: Bool) {
    if connected {
      reachable[sender.rawValue].insert(receiver)
    } else {
      reachable[sender.rawValue].remove(receiver)
    }
  }

  /// Mends every link.
  public mutating func heal() {
    self = Links(clusterSize: reachable.count)
  }

  /// Leaves only the links inside each group; a server in no group is alone, one in two is a bridge.
  public mutating func partition(into groups: [ServerSet]) {
    for position in reachable.indices {
      let sender = ServerID(position)
      let mine = groups.filter { $0.contains(sender) }.reduce(UInt64(0)) { $0 | $1.bits }
      reachable[position] = ServerSet(bits: mine)
      reachable[position].insert(sender)
    }
  }

  /// Cuts a server off from all others, both ways.
  public mutating func isolate(_ server: ServerID) {
    for position in reachable.indices where position != server.rawValue {
      reachable[position].remove(server)
    }
    reachable[server.rawValue] = [server]
  }
}
