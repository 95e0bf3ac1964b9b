// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a scenario's conditions need to know of the past, and the trace's checks don't keep.
struct Sightings: Sendable {
  /// A vote that was granted, as its reply was sent.
  struct Grant: Hashable, Sendable {
    var voter: ServerID
    var candidate: ServerID
    var term: Term
  }

  /// How often messages of a description were sent, or received.
  struct Counter: Sendable {
    var filter: MessageFilter
    var countsReceived: Bool
    var count = 0
  }

  /// What was sent and written since the start.
  struct Traffic: Sendable {
    var messages = 0
    var bytes = 0
    var writes = 0
  }

  private(set) var grants: [Grant] = []
  private(set) var answers: [Command] = []
  /// Whether a rejected AppendEntries was ever answered with a hint at the conflicting term.
  private(set) var hintsAtConflicts = false
  private(set) var actingTerms: [Term]
  /// For each server what it decided on, that is the command it applied first: once, however often it
  /// has started, unless it changed its mind.
  private(set) var decisions: [[Command]]
  private var hasDecided: [Bool]
  /// For each watched command, the servers that applied it in their present life.
  private(set) var applied: [ServerSet]
  /// For each watched command, the servers that ever applied it.
  private(set) var everApplied: [ServerSet]
  private var counters: [Counter]
  /// Budgets that are running, innermost last: what they count, and what was counted.
  private(set) var budgets: [(filter: MessageFilter, traffic: Traffic)] = []
  private let watched: [Command]

  init(clusterSize: Int, watching conditions: [Condition]) {
    watched = conditions.flatMap(\.commands)
    counters = conditions.flatMap(\.counters)
    actingTerms = Array(repeating: 0, count: clusterSize)
    decisions = Array(repeating: [], count: clusterSize)
    hasDecided = Array(repeating: false, count: clusterSize)
    applied = Array(repeating: [], count: watched.count)
    everApplied = applied
  }

  /// The servers that applied a command in their present life.
  func whoApplied(_ command: Command) -> ServerSet {
    watched.firstIndex(of: command).map { applied[$0] } ?? []
  }

  /// The servers that ever applied a command.
  func whoEverApplied(_ command: Command) -> ServerSet {
    watched.firstIndex(of: command).map { everApplied[$0] } ?? []
  }

  /// How many messages of a description were sent, or received.
  func count(_ filter: MessageFilter, received: Bool) -> Int {
    counters.first { $0.filter == filter && $0.countsReceived == received }?.count ?? 0
  }

  mutating func openBudget(_ filter: MessageFilter) {
    budgets.append((filter, Traffic()))
  }

  mutating func closeBudget() -> Traffic {
    budgets.popLast()?.traffic ?? Traffic()
  }

  mutating func observe(_ event: TraceEvent) {
    switch event.kind {
    case .sent(let message): observeSent(message)
    case .received(let message): count(message, received: true)
    case .applied(_, let entry): if let server = event.server { observe(entry, on: server) }
    case .answered(let command, at: _, client: _): answers.append(command)
    case .persisted: for position in budgets.indices { budgets[position].traffic.writes += 1 }
    case .crashed: if let server = event.server { forget(server) }
    default: break
    }
  }

  private mutating func observeSent(_ message: Message) {
    count(message, received: false)
    charge(message)
    switch message.body {
    case .appendEntries(let request):
      actingTerms[message.sender.rawValue] = request.term
    case .requestVoteReply(let reply, to: let request) where reply.voteGranted:
      grants.append(
        Grant(voter: message.sender, candidate: request.candidate, term: request.term))
    case .appendEntriesReply(let reply, to: _) where reply.conflict?.term != nil:
      hintsAtConflicts = true
    default: break
    }
  }

  private mutating func observe(_ entry: Entry, on server: ServerID) {
    decide(entry.command, server)
    for (position, command) in watched.enumerated() where command == entry.command {
      applied[position].insert(server)
      everApplied[position].insert(server)
    }
  }

  private mutating func decide(_ command: Command, _ server: ServerID) {
    guard command != .noOp, !hasDecided[server.rawValue] else { return }
    hasDecided[server.rawValue] = true
    guard !decisions[server.rawValue].contains(command) else { return }
    decisions[server.rawValue].append(command)
  }

  private mutating func forget(_ server: ServerID) {
    actingTerms[server.rawValue] = 0
    hasDecided[server.rawValue] = false
    for position in applied.indices { applied[position].remove(server) }
  }

  private mutating func count(_ message: Message, received: Bool) {
    for position in counters.indices
    where counters[position].countsReceived == received
      && counters[position].filter.matches(message)
    {
      counters[position].count += 1
    }
  }

  private mutating func charge(_ message: Message) {
    for position in budgets.indices where budgets[position].filter.matches(message) {
      budgets[position].traffic.messages += 1
      budgets[position].traffic.bytes += message.entryBytes
    }
  }
}

extension Message {
  /// How many bytes the commands of the entries take that the message carries.
  var entryBytes: Int {
    guard case .appendEntries(let request) = body else { return 0 }
    return request.entries.reduce(0) {
      guard case .operation(let text) = $1.command else { return $0 }
      return $0 + text.utf8.count
    }
  }
}
