// SPDX-License-Identifier: MIT

/// The name of a server within its cluster.
///
/// Servers are numbered from 0 and printed from 1, as the paper's figures do: the first is `S1`.
public struct ServerID: Hashable, Comparable, Sendable {
  /// The server's number, from 0 to one less than the cluster's size.
  public let rawValue: Int

  /// The server with a number, counted from 0.
  public init(_ rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Whether one server comes before another in the cluster's order.
  public static func < (lhs: ServerID, rhs: ServerID) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

extension ServerID: CustomStringConvertible {
  /// The paper's name, such as `S1` for server 0.
  public var description: String { "S\(rawValue + 1)" }
}
