// SPDX-License-Identifier: MIT

public import Raft

/// What a scenario may ask.
extension ClusterRecord {
  /// How many servers the cluster has.
  public var size: Int { servers.count }

  /// How many servers make a majority.
  public var majority: Int { size / 2 + 1 }

  /// Whether the cluster has a server of that number.
  public func contains(_ server: ServerID) -> Bool {
    servers.indices.contains(server.rawValue)
  }

  /// What is known of a server.
  ///
  /// - Precondition: ``contains(_:)``.
  public subscript(server: ServerID) -> ServerRecord {
    servers[server.rawValue]
  }

  /// A server's name; the paper's for one that does not belong to the cluster.
  public func name(of server: ServerID) -> String {
    contains(server) ? names[server.rawValue] : server.description
  }

  /// The term in which a server leads: it is up, acts as leader and has not stepped down since.
  ///
  /// Several servers may lead at a time, each in its own term.
  public func ledTerm(of server: ServerID) -> Term? {
    let record = self[server]
    guard let term = record.actingTerm, record.view.role == .leader,
      record.view.currentTerm == term
    else { return nil }
    return term
  }

  /// The server that leads in the highest term of all that lead now.
  public var leader: ServerID? {
    var best: (server: ServerID, term: Term)?
    for record in servers {
      guard let term = ledTerm(of: record.id) else { continue }
      if let known = best, known.term >= term { continue }
      best = (record.id, term)
    }
    return best?.server
  }

  /// Who acted as leader in a term first.
  public func leadership(in term: Term) -> Leadership? {
    firstLeaders[term].map { leaderships[$0] }
  }

  /// The first claim on an index: its first application anywhere, or the first answer for it.
  public func claim(at index: LogIndex) -> Claim? {
    index >= 1 && index <= lastClaimed ? claims[index.rawValue - 1] : nil
  }

  /// The highest index that was applied or answered anywhere; 0 if none was.
  public var lastClaimed: LogIndex { LogIndex(claims.count) }

  /// The servers whose disks hold a command now, those that are down included.
  public func holders(of command: Command) -> ServerSet {
    var bits: UInt64 = 0
    for cell in ledger.cells(with: command) { bits |= cell.holders.bits }
    return ServerSet(bits: bits)
  }

  /// Whether a server's disk holds a command.
  public func stores(_ command: Command, on server: ServerID) -> Bool {
    holders(of: command).contains(server)
  }

  /// Whether one and the same entry with a command is on the disks of a majority now.
  public func isOnMajority(_ command: Command) -> Bool {
    ledger.cells(with: command).contains { $0.holders.count >= majority }
  }

  /// The servers that are up and have applied a command since they last started.
  public func appliers(of command: Command) -> ServerSet {
    let cells = ledger.cells(with: command)
    var set = ServerSet()
    for server in servers {
      let hasApplied = cells.contains { server.appliedEntry(at: $0.index) == $0.entry }
      if hasApplied { set.insert(server.id) }
    }
    return set
  }

  /// Whether a command was applied anywhere, or a client was told that it is done: whether it counts
  /// as committed.
  public func isClaimed(_ command: Command) -> Bool {
    ledger.cells(with: command).contains { claim(at: $0.index)?.entry == $0.entry }
  }

  /// Whether some client was told that its command is done.
  public func isAnswered(_ command: Command) -> Bool {
    answers.contains { $0.command == command }
  }
}
