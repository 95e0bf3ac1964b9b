// SPDX-License-Identifier: MIT

/// A value for every server of the cluster, such as `nextIndex` and `matchIndex` (Figure 2).
///
/// It is an array behind the scenes: nothing is hashed, and the order is the servers' own.
public struct PeerMap<Value> {
  private var values: [Value]

  /// The same value for each server of a cluster of `clusterSize`.
  public init(clusterSize: Int, repeating value: Value) {
    values = Array(repeating: value, count: clusterSize)
  }

  /// The value of one server.
  ///
  /// - Precondition: The server belongs to the cluster.
  public subscript(server: ServerID) -> Value {
    get {
      check(server)
      return values[server.rawValue]
    }
    _modify {
      check(server)
      yield &values[server.rawValue]
    }
  }

  /// Gives every server the same value.
  public mutating func setAll(to value: Value) {
    for position in values.indices { values[position] = value }
  }

  private func check(_ server: ServerID) {
    guard server.rawValue >= 0, server.rawValue < values.count else {
      fatalError("there is no \(server) in a cluster of \(values.count)")
    }
  }
}

extension PeerMap: Sendable where Value: Sendable {}
extension PeerMap: Equatable where Value: Equatable {}
extension PeerMap: Hashable where Value: Hashable {}

extension PeerMap: CustomStringConvertible {
  /// Every server's value in order, such as `[S1: 4, S2: 1]`.
  public var description: String {
    let pairs = values.enumerated().map { "\(ServerID($0.offset)): \($0.element)" }
    return "[" + pairs.joined(separator: ", ") + "]"
  }
}
