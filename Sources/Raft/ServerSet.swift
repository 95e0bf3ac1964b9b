// SPDX-License-Identifier: MIT

/// A set of servers, such as those whose votes a candidate has.
///
/// It is walked in the servers' order and hashes nothing, so that two runs of one seed agree. A
/// cluster has at most 64 servers.
public struct ServerSet: Hashable, Sendable {
  /// One bit a server, the lowest for server 0.
  public private(set) var bits: UInt64

  /// The empty set.
  public init() {
    bits = 0
  }

  /// The set of the servers listed.
  public init(_ servers: some Sequence<ServerID>) {
    bits = servers.reduce(0) { $0 | ServerSet.bit(of: $1) }
  }

  /// The set whose members have their bit set.
  public init(bits: UInt64) {
    self.bits = bits
  }

  /// How many servers are in the set.
  public var count: Int { bits.nonzeroBitCount }

  /// Whether the set has no member.
  public var isEmpty: Bool { bits == 0 }

  /// Whether a server is in the set.
  public func contains(_ server: ServerID) -> Bool {
    bits & ServerSet.bit(of: server) != 0
  }

  /// Adds a server; adding it again changes nothing.
  public mutating func insert(_ server: ServerID) {
    bits |= ServerSet.bit(of: server)
  }

  /// Takes a server out; it need not be there.
  public mutating func remove(_ server: ServerID) {
    bits &= ~ServerSet.bit(of: server)
  }

  private static func bit(of server: ServerID) -> UInt64 {
    guard (0..<64).contains(server.rawValue) else {
      fatalError("server number \(server.rawValue) is outside a cluster of at most 64")
    }
    return 1 << UInt64(server.rawValue)
  }
}

extension ServerSet: Sequence {
  /// Walks the members in the servers' order.
  public func makeIterator() -> AnyIterator<ServerID> {
    var rest = bits
    return AnyIterator {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return ServerID(rest.trailingZeroBitCount)
    }
  }
}

extension ServerSet: ExpressibleByArrayLiteral {
  /// The set of the servers listed in the source.
  public init(arrayLiteral servers: ServerID...) {
    self.init(servers)
  }
}

extension ServerSet: CustomStringConvertible {
  /// The members in order, such as `{S1, S3}`.
  public var description: String {
    "{" + map(\.description).joined(separator: ", ") + "}"
  }
}
