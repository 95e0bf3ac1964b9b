// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

struct `A simulated server` {
  @Test(arguments: [
    (CrashPoint(.persist), ["B gets 1", "B persists", "B crashes"]),
    (CrashPoint(.persist, isBefore: true), ["B gets 1", "B crashes"]),
    (CrashPoint(.reply), ["B gets 1", "B persists", "B sends 2", "B crashes", "A gets 2"]),
    (CrashPoint(.reply, isBefore: true), ["B gets 1", "B persists", "B crashes"]),
    (CrashPoint(.reply, count: 2), ["B gets 1", "B persists", "B sends 2", "A gets 2"]),
  ])
  func `crashes between any two of its effects`(point: CrashPoint, expected: [String]) {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.crash(b, at: point)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .milliseconds(5))
    #expect(Array(puppet.story.dropFirst(5)) == expected)
  }

  @Test func `comes back with what it had persisted and nothing else`() {
    let entry = Entry(term: 1, command: "x=1")
    var puppet = Puppet(quiet()) { step in
      guard case .electionTimeout = step.event else { return StepResult() }
      let write = PersistentWrite(
        currentTerm: 3, vote: .init(candidate: b), log: LogChange(from: 1, entries: [entry]))
      return StepResult(effects: [.persist(write)], view: View(currentTerm: 4))
    }
    puppet.run(for: .zero)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .zero)
    puppet.world.crash(a)
    puppet.world.restart(a)
    puppet.run(for: .zero)
    let saved = PersistentState(currentTerm: 3, votedFor: b, log: Log([entry]))
    #expect(puppet.world.disk(of: a) == saved)
    let boots = puppet.events.filter { $0.kind == .booted(life: 2, saved) }
    #expect(boots.map(\.server) == [a])
    #expect(puppet.world.view(of: a) == View())
  }

  @Test func `is told exactly what a write to its log changed`() {
    let entries = [1, 1, 2].map { Entry(term: Term($0), command: "x") }
    var plan = quiet()
    plan.disks[0].log = Log(Array(entries.prefix(2)))
    var puppet = Puppet(plan) { step in
      guard case .electionTimeout = step.event else { return StepResult() }
      let rewrite = PersistentWrite(log: LogChange(from: 1, entries: entries))
      return StepResult(effects: [.persist(rewrite), .persist(rewrite)])
    }
    puppet.run(for: .zero)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .zero)
    let writes = puppet.events.compactMap {
      if case .persisted(let write) = $0.kind { write } else { nil }
    }
    #expect(
      writes == [
        PersistentWrite(log: LogChange(from: 3, entries: [entries[2]])), PersistentWrite(),
      ])
  }

  @Test func `times out within the range, by its own clock`() {
    func firstTimeout(percent: Int, seed: UInt64) -> Instant? {
      var plan = quiet(["A"])
      plan.timersRun = true
      var puppet = Puppet(plan, seed: seed) { _ in StepResult(effects: [.resetElectionTimer]) }
      puppet.world.setClock(of: a, percent: percent)
      puppet.run(for: .seconds(2))
      return puppet.events.first { $0.kind == .electionTimeout }?.time
    }
    for seed in 1...20 {
      let right = firstTimeout(percent: 100, seed: UInt64(seed)) ?? .start
      let slow = firstTimeout(percent: 200, seed: UInt64(seed)) ?? .start
      #expect((150_000...300_000).contains(right.microseconds))
      #expect(slow.microseconds == right.microseconds * 2)
    }
  }

  @Test func `is busy for a while with each event when it is slow`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.setSlowness(of: b, .milliseconds(10))
    puppet.world.fireElectionTimer(of: a)
    puppet.world.propose("x", at: b)
    puppet.run(for: .milliseconds(50))
    let arrival = puppet.events.first { $0.words(["A", "B", "C"]) == "B gets 1" }
    #expect(arrival?.time == Instant(microseconds: 10_000))
  }

  @Test func `has its heartbeats while it leads`() {
    var beats: [Instant] = []
    var world = World(quiet(["A"]), seed: 1)
    while case .execute(let step) = world.advance(until: .start + .milliseconds(160)) {
      if step.event == .heartbeatDue { beats.append(world.now) }
      world.absorb(StepResult(view: View(role: .leader, currentTerm: 1)))
    }
    #expect(beats.map(\.microseconds) == [50_000, 100_000, 150_000])
  }

  @Test func `has its heartbeats earlier when told, and then at the same distance`() {
    var beats: [Instant] = []
    var world = World(quiet(["A"]), seed: 1)
    func run(until end: Int) {
      while case .execute(let step) = world.advance(until: Instant(microseconds: end)) {
        if step.event == .heartbeatDue { beats.append(world.now) }
        world.absorb(StepResult(view: View(role: .leader, currentTerm: 1)))
      }
    }
    run(until: 20_000)
    world.fireHeartbeat(of: a)
    run(until: 130_000)
    #expect(beats.map(\.microseconds) == [20_000, 70_000, 120_000])
  }

  @Test func `has no heartbeats when told unless it leads`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.fireHeartbeat(of: a)
    puppet.run(for: .milliseconds(50))
    #expect(puppet.story == ["A boots, life 1", "B boots, life 1", "C boots, life 1"])
  }
}
