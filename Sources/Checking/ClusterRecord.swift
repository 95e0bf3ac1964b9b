// SPDX-License-Identifier: MIT

public import Raft
internal import Simulation

/// What a trace has shown so far, event after event: the memory that all properties share.
public struct ClusterRecord: Sendable {
  /// The servers' names in their order, for sentences.
  let names: [String]

  /// What is known of each server, in their order.
  var servers: [ServerRecord]

  /// The message that is being handled; `nil` once its step is over, and in steps of another cause.
  var handling: Handling?

  /// Every entry that was on a disk.
  var ledger = Ledger()

  /// The first claim on each index, from index 1 on.
  var claims: [Claim?] = []

  /// The first answer to a client for each index.
  var firstAnswers: [LogIndex: Answer] = [:]

  /// Who acted as leader in each term first.
  var firstLeaders: [Term: Leadership] = [:]

  /// The commands that a client proposed or that a starting log held.
  var knownCommands: Set<Command> = [.noOp]

  /// A record of servers of which nothing has been seen yet.
  ///
  /// - Parameter names: One name a server, in their order; at most 64.
  init(names: [String]) {
    self.names = names
    servers = names.indices.map { ServerRecord(id: ServerID($0)) }
  }
}

extension ClusterRecord {
  /// What is known of a server.
  ///
  /// - Precondition: The cluster has a server of that number.
  public subscript(server: ServerID) -> ServerRecord {
    servers[server.rawValue]
  }

  /// How many servers the cluster has.
  var size: Int { servers.count }

  /// How many servers make a majority.
  var majority: Int { size / 2 + 1 }

  /// Whether the cluster has a server of that number.
  func contains(_ server: ServerID) -> Bool {
    servers.indices.contains(server.rawValue)
  }

  /// A server's name; the paper's for one that does not belong to the cluster.
  func name(of server: ServerID) -> String {
    contains(server) ? names[server.rawValue] : server.description
  }
}
