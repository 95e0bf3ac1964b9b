// SPDX-License-Identifier: MIT

public import Raft

/// Servers that start, whose timers run out, and that crash.
extension World {
  mutating func boot(_ server: ServerID) -> Step? {
    guard !machines[server.rawValue].isUp else { return nil }
    machines[server.rawValue].isUp = true
    machines[server.rawValue].life += 1
    let saved = machines[server.rawValue].disk
    tell(server, .booted(life: machines[server.rawValue].life, saved))
    startElectionTimer(of: server)
    return execute(.boot(saved), on: server)
  }

  /// Looks at a server's election timer: it may have run out, or have been started anew.
  mutating func look(_ server: ServerID) -> Step? {
    guard machines[server.rawValue].timerLook == now else { return nil }
    machines[server.rawValue].timerLook = nil
    guard let end = machines[server.rawValue].timerEnd else { return nil }
    let start = max(end, machines[server.rawValue].busyUntil)
    guard start <= now else {
      setElectionTimer(of: server, to: start)
      return nil
    }
    machines[server.rawValue].timerEnd = nil
    if machines[server.rawValue].view.role == .leader {
      startElectionTimer(of: server)
      return nil
    }
    tell(server, .electionTimeout)
    return execute(.electionTimeout, on: server)
  }

  mutating func beat(_ server: ServerID, _ generation: Int) -> Step? {
    let position = server.rawValue
    guard machines[position].heartbeat == generation, machines[position].view.role == .leader else {
      return nil
    }
    guard machines[position].busyUntil <= now else {
      agenda.add(.heartbeat(server, generation: generation), at: machines[position].busyUntil)
      return nil
    }
    scheduleHeartbeat(of: server)
    tell(server, .heartbeatDue)
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

  mutating func startElectionTimer(of server: ServerID) {
    guard plan.timersRun else { return }
    let timeout = timerChance.span(in: plan.electionTimeout)
    setElectionTimer(of: server, to: now + machines[server.rawValue].byItsClock(timeout))
  }

  private mutating func setElectionTimer(of server: ServerID, to end: Instant) {
    machines[server.rawValue].timerEnd = end
    if let look = machines[server.rawValue].timerLook, look <= end { return }
    machines[server.rawValue].timerLook = end
    agenda.add(.electionTimer(server), at: end)
  }

  mutating func scheduleHeartbeat(of server: ServerID) {
    let interval = machines[server.rawValue].byItsClock(plan.heartbeatInterval)
    agenda.add(
      .heartbeat(server, generation: machines[server.rawValue].heartbeat), at: now + interval)
  }

  /// Crashes a server, if it is up.
  public mutating func crash(_ server: ServerID) {
    crash(server, amid: nil)
  }

  /// Crashes a server, if it is up, maybe in the middle of what an event led to.
  mutating func crash(_ server: ServerID, amid point: CrashPoint?) {
    guard machines[server.rawValue].isUp else { return }
    machines[server.rawValue].crash()
    tell(server, .crashed(amid: point))
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
    guard machines[server.rawValue].isUp else { return }
    setElectionTimer(of: server, to: now)
  }

  /// Has a leader let its followers hear from it now, and again when its interval has passed. Nothing
  /// happens on a server that does not lead.
  public mutating func fireHeartbeat(of server: ServerID) {
    guard machines[server.rawValue].view.role == .leader else { return }
    machines[server.rawValue].heartbeat += 1
    agenda.add(.heartbeat(server, generation: machines[server.rawValue].heartbeat), at: now)
  }

  /// Makes a server's timers take so many per cent of real time; 80 is a clock that runs fast. What is
  /// left on its election timer goes by the new pace.
  public mutating func setClock(of server: ServerID, percent: Int) {
    let former = machines[server.rawValue].clockPercent
    machines[server.rawValue].clockPercent = percent
    if let end = machines[server.rawValue].timerEnd, end > now {
      let left = (end - now).microseconds * percent / former
      setElectionTimer(of: server, to: now + .microseconds(left))
    }
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
