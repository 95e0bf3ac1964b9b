// SPDX-License-Identifier: MIT

public import Raft

/// What came of a step, carried out effect by effect.
extension World {
  /// Takes the result of the step that was asked for.
  ///
  /// Effects take place in order, up to the one at which the server was ordered to crash, if any.
  public mutating func absorb(_ result: StepResult) {
    guard let context = handling else { return }
    handling = nil
    let server = context.server
    expectAnswer(result.effects, context)
    for (position, effect) in result.effects.enumerated() {
      let point = machines[server.rawValue].crashPoint
      let effects = result.effects[...position]
      if machines[server.rawValue].crashes(isBefore: true, effect) {
        return crash(server, amid: point?.counted(in: effects))
      }
      carryOut(effect, context)
      if machines[server.rawValue].crashes(isBefore: false, effect) {
        return crash(server, amid: point?.counted(in: effects))
      }
    }
    see(result.view, of: server)
  }

  private mutating func carryOut(_ effect: Effect, _ context: Handling) {
    let server = context.server
    switch effect {
    case .send(let request, to: let peer): send(request, from: server, to: peer)
    case .reply(let reply): send(reply, context)
    case .persist(let write): persist(write, on: server)
    case .resetElectionTimer: startElectionTimer(of: server)
    case .apply(let index, let entry): tell(server, .applied(index, entry))
    case .answer(let index): answer(index, from: server)
    case .proposal(let outcome): respond(outcome, context)
    case .note(let remark): tell(server, .noted(remark))
    }
  }

  /// A server may answer a client before it returns from taking the command in, so who waits for
  /// which index is noted first.
  private mutating func expectAnswer(_ effects: [Effect], _ context: Handling) {
    guard let proposal = context.proposal else { return }
    for case .proposal(.accepted(let index)) in effects {
      machines[context.server.rawValue].accepted[index] = proposal
    }
  }

  private mutating func persist(_ write: PersistentWrite, on server: ServerID) {
    var exact = write
    exact.log = write.log.flatMap { machines[server.rawValue].disk.log.trimming($0) }
    machines[server.rawValue].disk.write(exact)
    tell(server, .persisted(exact))
  }

  private mutating func see(_ view: View, of server: ServerID) {
    guard view.differs(from: machines[server.rawValue].view) else { return }
    let led = machines[server.rawValue].view.role == .leader
    tell(server, .changed(view))
    machines[server.rawValue].view = view
    machines[server.rawValue].view.log = nil
    guard (view.role == .leader) != led else { return }
    machines[server.rawValue].heartbeat += 1
    if view.role == .leader { scheduleHeartbeat(of: server) }
  }
}

extension View {
  /// Whether anything is new; no word of the log means that it did not change.
  func differs(from former: View) -> Bool {
    log != nil || role != former.role || currentTerm != former.currentTerm
      || votedFor != former.votedFor || leader != former.leader
      || commitIndex != former.commitIndex || lastApplied != former.lastApplied
  }
}

extension Log {
  /// The part of a change that differs from this log, `nil` if it changes nothing.
  func trimming(_ change: LogChange) -> LogChange? {
    let same = change.entries.enumerated().prefix {
      contains(change.from + $0.offset) && self[change.from + $0.offset] == $0.element
    }.count
    let from = change.from + same
    guard same < change.entries.count || from <= lastIndex else { return nil }
    return same == 0
      ? change : LogChange(from: from, entries: Array(change.entries.dropFirst(same)))
  }
}
