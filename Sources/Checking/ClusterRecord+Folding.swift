// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How the record takes in an event. Whatever a trace holds, nothing here traps: what makes no sense
/// is left out.
extension ClusterRecord {
  /// Takes in what happened to a server, or what it did, except for the messages it sent.
  mutating func fold(_ kind: TraceEvent.Kind, on occasion: Occasion) {
    let place = occasion.server.rawValue
    switch kind {
    case .booted(let life, let disk): boot(with: disk, life: life, on: occasion)
    case .crashed: crash(occasion.server)
    case .received(let message): servers[place].message = message
    case .persisted(let write): persist(write, on: occasion)
    case .applied(let index, let entry): apply(entry, at: index, on: occasion)
    case .proposed(let command, let client):
      knownCommands.insert(command)
      proposals.append(exchange(command, client, nil, occasion))
    case .accepted(let command, let index, let client):
      acceptances.append(exchange(command, client, index, occasion))
    case .answered(let command, let index, let client):
      answer(exchange(command, client, index, occasion), at: index)
    case .changed(let view): change(to: view, place)
    case .sent, .electionTimeout, .refused, .noted, .lost, .held, .duplicated, .linksChanged,
      .arranged, .gaveUp:
      break
    }
  }

  /// Takes in what a server did by sending a message.
  mutating func fold(_ deed: Deed, on occasion: Occasion) {
    let place = occasion.server.rawValue
    switch deed {
    case .leads(let term): lead(term, on: occasion)
    case .asks, .grants, .accepts:
      if let acting = servers[place].actingTerm, deed.term > acting {
        servers[place].actingTerm = nil
      }
    }
  }

  private mutating func lead(_ term: Term, on occasion: Occasion) {
    let place = occasion.server.rawValue
    servers[place].actingTerm = term
    guard firstLeaders[term] == nil else { return }
    firstLeaders[term] = leaderships.count
    leaderships.append(
      Leadership(
        server: occasion.server, term: term, life: servers[place].life, time: occasion.time))
  }

  private mutating func boot(with disk: PersistentState, life: Int, on occasion: Occasion) {
    let place = occasion.server.rawValue
    if servers[place].life == 0 { learnCommands(of: disk.log) }
    if servers[place].disk.log != disk.log {
      erase(from: servers[place].disk.log.firstIndex, on: occasion.server)
      servers[place].disk.log = disk.log
      record(from: disk.log.firstIndex, on: occasion)
    }
    var fresh = ServerRecord(id: occasion.server)
    fresh.isUp = true
    fresh.life = life
    fresh.disk = disk
    fresh.log = Log([], baseIndex: disk.log.baseIndex, baseTerm: disk.log.baseTerm)
    fresh.lastApplied = disk.log.baseIndex
    servers[place] = fresh
  }

  private mutating func crash(_ server: ServerID) {
    var rest = ServerRecord(id: server)
    rest.life = self[server].life
    rest.disk = self[server].disk
    servers[server.rawValue] = rest
  }

  private mutating func learnCommands(of log: Log) {
    var index = log.firstIndex
    while log.contains(index) {
      knownCommands.insert(log[index].command)
      index += 1
    }
  }

  private mutating func persist(_ write: PersistentWrite, on occasion: Occasion) {
    let place = occasion.server.rawValue
    if let term = write.currentTerm { servers[place].disk.currentTerm = term }
    if let vote = write.vote { servers[place].disk.votedFor = vote.candidate }
    guard let change = write.log, servers[place].disk.log.canTake(change) else { return }
    erase(from: change.from, on: occasion.server)
    servers[place].disk.log.apply(change)
    record(from: change.from, on: occasion)
  }

  /// Strikes a server off as the holder of what its disk holds from an index on.
  private mutating func erase(from start: LogIndex, on server: ServerID) {
    var index = start
    while let term = entryTerm(at: index, onDiskOf: server) {
      ledger.remove(index, term: term, from: server)
      index += 1
    }
  }

  /// Enters a server as the holder of what its disk holds from an index on.
  private mutating func record(from start: LogIndex, on occasion: Occasion) {
    let log = servers[occasion.server.rawValue].disk.log
    var index = start
    while log.contains(index) {
      ledger.add(
        log[index], at: index, after: log.term(at: index - 1), to: occasion.server,
        at: occasion.time)
      index += 1
    }
  }

  private func entryTerm(at index: LogIndex, onDiskOf server: ServerID) -> Term? {
    let log = servers[server.rawValue].disk.log
    return log.contains(index) ? log[index].term : nil
  }

  private mutating func change(to view: View, _ place: Int) {
    if let change = view.log, servers[place].log.canTake(change) {
      servers[place].log.apply(change)
    }
    servers[place].view = view
    servers[place].view.log = nil
  }

  private mutating func apply(_ entry: Entry, at index: LogIndex, on occasion: Occasion) {
    let place = occasion.server.rawValue
    servers[place].applied.append(Application(index: index, entry: entry))
    servers[place].lastApplied = index
    if !hasApplied(at: index) { keep(claim(.applied, entry, at: index, on: occasion)) }
  }

  private mutating func answer(_ exchange: Exchange, at index: LogIndex) {
    if firstAnswers[index] == nil { firstAnswers[index] = answers.count }
    answers.append(exchange)
    guard claim(at: index) == nil,
      let entry = storedEntry(exchange.command, at: index, by: exchange.server)
    else { return }
    let occasion = Occasion(server: exchange.server, time: exchange.time)
    keep(claim(.answered, entry, at: index, on: occasion))
  }

  /// Keeps the first claim on an index. An application takes the place of an answer: it tells the
  /// entry's term, which of an answer is known only by the server's log.
  private mutating func keep(_ claim: Claim) {
    guard claim.index >= 1, claim.index <= ledger.lastIndex else { return }
    while lastClaimed < claim.index { claims.append(nil) }
    claims[claim.index.rawValue - 1] = claim
  }

  private func exchange(
    _ command: Command, _ client: ClientID, _ index: LogIndex?, _ occasion: Occasion
  ) -> Exchange {
    Exchange(
      command: command, client: client, server: occasion.server, index: index, time: occasion.time)
  }
}

extension Log {
  /// Whether a change fits this log; one that another program made up might not.
  func canTake(_ change: LogChange) -> Bool {
    change.from >= firstIndex && change.from <= lastIndex + 1
  }
}
