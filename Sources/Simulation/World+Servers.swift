// SPDX-License-Identifier: MIT

public import Raft

/// Servers that start, whose timers run out, and that crash.
extension World {
  mutating func boot(_ server: ServerID) -> Step? {
    guard !machines[server.rawValue].isUp else { return nil }
    machines[server.rawValue].isUp = true
    machines[server.rawValue].life += 1
    let machine = machines[server.rawValue]
    tell(server, .booted(life: machine.life, machine.disk))
    startElectionTimer(of: server)
    return execute(.boot(machine.disk), on: server)
  }

  mutating func runOut(_ server: ServerID, _ generation: Int) -> Step? {
    let machine = machines[server.rawValue]
    guard machine.isUp, machine.electionTimer == generation else { return nil }
    if machine.view.role == .leader {
      startElectionTimer(of: server)
      return nil
    }
    if postponed(.electionTimeout(server, generation: generation), of: server) { return nil }
    tell(server, .electionTimeout)
    return execute(.electionTimeout, on: server)
  }

  mutating func beat(_ server: ServerID, _ generation: Int) -> Step? {
    let machine = machines[server.rawValue]
    guard machine.isUp, machine.heartbeat == generation, machine.view.role == .leader else {
      return nil
    }
    if postponed(.heartbeat(server, generation: generation), of: server) { return nil }
    scheduleHeartbeat(of: server)
    return execute(.heartbeatDue, on: server)
  }

  /// Has a step executed; a slow server is busy with it for a while.
  mutating func execute(
    _ event: Event, on server: ServerID, request: Message? = nil, askerLife: Int = 0,
    proposal: Machine.Accepted? = nil
  ) -> Step {
    handling = Handling(
      server: server, request: request, askerLife: askerLife, proposal: proposal)
    if machines[server.rawValue].slowness > .zero {
      machines[server.rawValue].busyUntil = now + machines[server.rawValue].slowness
    }
    return Step(server: server, event: event)
  }

  /// Puts something off that a slow server can't attend to yet.
  mutating func postponed(_ occurrence: Agenda.Occurrence, of server: ServerID) -> Bool {
    let machine = machines[server.rawValue]
    guard machine.busyUntil > now else { return false }
    agenda.add(occurrence, at: machine.busyUntil)
    return true
  }

  mutating func startElectionTimer(of server: ServerID) {
    machines[server.rawValue].electionTimer += 1
    guard plan.timersRun else { return }
    let timeout = timerChance.span(in: plan.electionTimeout)
    let machine = machines[server.rawValue]
    agenda.add(
      .electionTimeout(server, generation: machine.electionTimer),
      at: now + machine.byItsClock(timeout))
  }

  mutating func scheduleHeartbeat(of server: ServerID) {
    let machine = machines[server.rawValue]
    agenda.add(
      .heartbeat(server, generation: machine.heartbeat),
      at: now + machine.byItsClock(plan.heartbeatInterval))
  }

  /// Crashes a server, if it is up.
  public mutating func crash(_ server: ServerID) {
    guard machines[server.rawValue].isUp else { return }
    machines[server.rawValue].crash()
    tell(server, .crashed)
  }

  /// Orders a server to crash at a moment among its effects.
  public mutating func crash(_ server: ServerID, at point: CrashPoint) {
    machines[server.rawValue].crashPoint = point
  }

  /// Starts a server that is down, with what its disk holds.
  public mutating func restart(_ server: ServerID) {
    guard !machines[server.rawValue].isUp else { return }
    agenda.add(.boot(server), at: now)
  }

  /// Lets a server's election timer run out now. Nothing happens on a leader or a server that is down.
  public mutating func fireElectionTimer(of server: ServerID) {
    machines[server.rawValue].electionTimer += 1
    let generation = machines[server.rawValue].electionTimer
    agenda.add(.electionTimeout(server, generation: generation), at: now)
  }

  /// Makes a server's timers take so many per cent of real time; 80 is a clock that runs fast.
  public mutating func setClock(of server: ServerID, percent: Int) {
    machines[server.rawValue].clockPercent = percent
    tell(nil, .arranged("\(name(of: server))'s timers take \(percent) % of their time"))
  }

  /// Makes a server busy for a while with each event.
  public mutating func setSlowness(of server: ServerID, _ slowness: Span) {
    machines[server.rawValue].slowness = slowness
    tell(nil, .arranged("\(name(of: server)) takes \(slowness) over everything"))
  }
}

extension Machine {
  /// How long a span of the server's clock really takes.
  func byItsClock(_ span: Span) -> Span {
    Span(microseconds: span.microseconds * clockPercent / 100)
  }
}
