// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a trace has shown so far, event after event, folded into what one wants to ask about.
///
/// It is the memory that all properties share, and what a scenario's conditions are asked of.
public struct ClusterRecord: Sendable {
  /// The servers' names in their order, for sentences.
  public let names: [String]

  /// What is known of each server, in their order.
  public internal(set) var servers: [ServerRecord]

  /// Who acted as leader in which term, in the order in which they began to.
  public internal(set) var leaderships: [Leadership] = []

  /// All commands that reached a server, in order, repetitions included.
  public internal(set) var proposals: [Exchange] = []

  /// All commands that a server took into its log, in order.
  public internal(set) var acceptances: [Exchange] = []

  /// All commands that a client was told are done, in order.
  public internal(set) var answers: [Exchange] = []

  /// How much was sent.
  public internal(set) var traffic = Traffic()

  /// Every entry that was on a disk.
  var ledger = Ledger()

  /// The first claim on each index, from index 1 on.
  var claims: [Claim?] = []

  /// Where in ``answers`` each index was answered first.
  var firstAnswers: [LogIndex: Int] = [:]

  /// Where in ``leaderships`` each term's first leader is.
  var firstLeaders: [Term: Int] = [:]

  /// The commands that a client proposed or that a starting log held.
  var knownCommands: Set<Command> = [.noOp]

  /// A record of servers of which nothing has been seen yet.
  ///
  /// - Parameter names: One name a server, in their order; at most 64.
  public init(names: [String]) {
    self.names = names
    servers = names.indices.map { ServerRecord(id: ServerID($0)) }
  }
}
