// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How the record takes in an event. Whatever a trace holds, nothing here traps: what makes no sense
/// is left out.
extension ClusterRecord {
  /// Takes in what happened to a server, or what it did, except for the messages it sent.
  mutating func fold(_ kind: TraceEvent.Kind, on occasion: Occasion) {
    switch kind {
    case .booted(let life, let disk): boot(with: disk, life: life, on: occasion)
    case .crashed: crash(occasion.server)
    case .received(let message):
      handling = Handling(server: occasion.server, message: message)
    case .electionTimeout, .heartbeatDue: handling = nil
    case .persisted(let write): persist(write, on: occasion)
    case .applied(let index, let entry): apply(entry, at: index, on: occasion)
    case .proposed(let command, client: _):
      handling = nil
      knownCommands.insert(command)
    case .answered(let command, at: let index, client: _):
      keep(Answer(command: command, index: index, server: occasion.server, time: occasion.time))
    case .changed(let view): change(to: view, on: occasion.server)
    case .sent, .accepted, .refused, .noted, .lost, .held, .duplicated, .linksChanged, .arranged,
      .gaveUp:
      break
    }
  }

  /// Turns to the server that the next event is about.
  ///
  /// Servers take turns step by step, so whatever another one was handling is done. That is how a
  /// step ends which changed nothing.
  mutating func turn(to server: ServerID) {
    if let handling, handling.server != server { self.handling = nil }
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
    firstLeaders[term] = Leadership(
      server: occasion.server, term: term, life: servers[place].life, time: occasion.time)
  }

  private mutating func boot(with disk: PersistentState, life: Int, on occasion: Occasion) {
    let place = occasion.server.rawValue
    handling = nil
    if servers[place].life == 0 { learnCommands(of: disk.log) }
    if servers[place].disk.log != disk.log {
      erase(from: servers[place].disk.log.firstIndex, on: occasion.server)
      servers[place].disk.log = disk.log
      record(from: disk.log.firstIndex, on: occasion)
    }
    var fresh = ServerRecord(id: occasion.server)
    fresh.life = life
    fresh.disk = disk
    fresh.log = Log([], baseIndex: disk.log.baseIndex, baseTerm: disk.log.baseTerm)
    fresh.lastApplied = disk.log.baseIndex
    servers[place] = fresh
  }

  private mutating func crash(_ server: ServerID) {
    handling = nil
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

  /// Takes in what a step came to, with which it ends.
  private mutating func change(to view: View, on server: ServerID) {
    let place = server.rawValue
    if let change = view.log, servers[place].log.canTake(change) {
      servers[place].log.apply(change)
    }
    servers[place].currentTerm = view.currentTerm
    handling = nil
  }

  private mutating func apply(_ entry: Entry, at index: LogIndex, on occasion: Occasion) {
    let place = occasion.server.rawValue
    servers[place].applied.append(index)
    servers[place].lastApplied = index
    if !hasApplied(at: index) { keep(claim(.applied, entry, at: index, on: occasion)) }
  }

  private mutating func keep(_ answer: Answer) {
    if firstAnswers[answer.index] == nil { firstAnswers[answer.index] = answer }
    guard claim(at: answer.index) == nil,
      let entry = storedEntry(answer.command, at: answer.index, by: answer.server)
    else { return }
    let occasion = Occasion(server: answer.server, time: answer.time)
    keep(claim(.answered, entry, at: answer.index, on: occasion))
  }

  /// Keeps the first claim on an index. An application takes the place of an answer: it tells the
  /// entry's term, which of an answer is known only by the server's log.
  private mutating func keep(_ claim: Claim) {
    guard claim.index >= 1, claim.index <= ledger.lastIndex else { return }
    while lastClaimed < claim.index { claims.append(nil) }
    claims[claim.index.rawValue - 1] = claim
  }
}

extension Log {
  /// Whether a change fits this log; one that another program made up might not.
  func canTake(_ change: LogChange) -> Bool {
    change.from >= firstIndex && change.from <= lastIndex + 1
  }
}
