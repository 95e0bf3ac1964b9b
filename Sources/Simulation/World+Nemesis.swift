// SPDX-License-Identifier: MIT

public import Raft

/// Faults that come by chance.
extension World {
  /// Lets faults come by chance from now on, in place of any other plan for them.
  public mutating func unleash(_ plan: NemesisPlan) {
    nemesis.generation += 1
    nemesis.plan = plan
    scheduleStrike()
  }

  /// Ends the faults: mends the network, quickens the slow, starts all that are down.
  public mutating func calm() {
    nemesis.generation += 1
    nemesis.plan = nil
    heal()
    for server in plan.servers {
      machines[server.rawValue].crashPoint = nil
      machines[server.rawValue].slowness = .zero
      restart(server)
    }
    setConditions(NetworkConditions(latency: plan.network.latency))
  }

  private mutating func scheduleStrike() {
    guard let plan = nemesis.plan else { return }
    let time = now + nemesisChance.span(in: plan.pause)
    agenda.add(.nemesis(generation: nemesis.generation), at: time)
  }

  mutating func strike(_ generation: Int) -> Step? {
    guard nemesis.generation == generation, let plan = nemesis.plan else { return nil }
    if let move = nemesisChance.element(of: plan.moves) { make(move, plan) }
    scheduleStrike()
    return nil
  }

  private mutating func make(_ move: NemesisPlan.Move, _ plan: NemesisPlan) {
    switch move {
    case .crash: takeDown(nemesisChance.element(of: serversUp), plan)
    case .crashLeader: takeDown(apparentLeader ?? nemesisChance.element(of: serversUp), plan)
    case .crashMidway: orderCrash(plan)
    case .crashAll: for server in serversUp { takeDownRegardless(server, plan) }
    case .partition: split()
    case .isolateLeader: if let leader = apparentLeader { isolate(leader) }
    case .isolate: isolateAnybody()
    case .oneWay: cutOneWay()
    case .heal: heal()
    case .timeout: timeOut()
    case .slow: changePace()
    }
  }

  /// The running server that leads the highest term, by its own belief.
  public var apparentLeader: ServerID? {
    let leaders = serversUp.filter { machines[$0.rawValue].view.role == .leader }
    return leaders.max { view(of: $0).currentTerm < view(of: $1).currentTerm }
  }

  /// The servers that are running, in order.
  public var serversUp: [ServerID] { plan.servers.filter(isUp) }

  private func mayTakeDown(_ plan: NemesisPlan) -> Bool {
    machines.count - serversUp.count < plan.maximumDown
  }

  private mutating func takeDown(_ server: ServerID?, _ plan: NemesisPlan) {
    guard let server, mayTakeDown(plan) else { return }
    takeDownRegardless(server, plan)
  }

  private mutating func takeDownRegardless(_ server: ServerID, _ plan: NemesisPlan) {
    crash(server)
    agenda.add(.boot(server), at: now + nemesisChance.span(in: plan.downtime))
  }

  /// The server crashes at some effect of its own soon, and starts again in any case.
  private mutating func orderCrash(_ plan: NemesisPlan) {
    guard let server = nemesisChance.element(of: serversUp), mayTakeDown(plan) else { return }
    let triggers: [CrashPoint.Trigger] = [.persist, .send, .reply]
    guard let trigger = nemesisChance.element(of: triggers) else { return }
    crash(server, at: CrashPoint(trigger, isBefore: nemesisChance.happens(0.5)))
    agenda.add(.boot(server), at: now + plan.pause.upperBound + plan.downtime.upperBound)
  }

  private mutating func split() {
    var sides: [ServerSet] = [[], []]
    for server in plan.servers { sides[nemesisChance.happens(0.5) ? 0 : 1].insert(server) }
    partition(into: sides)
  }

  private mutating func isolateAnybody() {
    guard let server = nemesisChance.element(of: plan.servers) else { return }
    isolate(server)
  }

  private mutating func cutOneWay() {
    guard let sender = nemesisChance.element(of: plan.servers),
      let receiver = nemesisChance.element(of: plan.servers.filter { $0 != sender })
    else { return }
    setLink(from: sender, to: receiver, connected: false)
  }

  private mutating func timeOut() {
    guard let server = nemesisChance.element(of: serversUp) else { return }
    fireElectionTimer(of: server)
  }

  private mutating func changePace() {
    guard let server = nemesisChance.element(of: plan.servers) else { return }
    let isSlow = machines[server.rawValue].slowness > .zero
    setSlowness(of: server, isSlow ? .zero : .milliseconds(3))
  }
}
