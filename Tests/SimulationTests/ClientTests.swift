// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

struct `A client` {
  /// C leads and has every command done at once; the others point to it.
  private static func ledByC(_ step: Step) -> StepResult {
    guard case .proposal = step.event else { return StepResult() }
    return step.server == c
      ? StepResult(effects: [.answer(7), .proposal(.accepted(at: 7))])
      : StepResult(effects: [.proposal(.refused(leader: c))])
  }

  @Test func `follows hints and brings its commands one after the other`() {
    var puppet = Puppet(quiet(), respond: Self.ledByC)
    puppet.world.submit(["x=1", "y=2"])
    puppet.run(for: .seconds(5))
    #expect(
      puppet.story.filter { $0.contains("answers") } == [
        "C answers x=1 at 7", "C answers y=2 at 7",
      ])
  }

  @Test func `tries again elsewhere when nobody answers, with the same command`() {
    var puppet = Puppet(quiet()) { step in
      guard case .proposal = step.event else { return StepResult() }
      return StepResult(effects: [.proposal(.accepted(at: 1))])
    }
    puppet.world.submit(["x=1"])
    puppet.run(for: .seconds(5))
    let tries = puppet.events.filter { $0.kind == .proposed("x=1", client: 1) }
    #expect(tries.count >= 9)
    #expect(Set(tries.compactMap(\.server)).count > 1)
  }

  @Test func `is told nothing for an index that it does not wait for`() {
    var puppet = Puppet(quiet()) { step in
      guard case .proposal = step.event else { return StepResult() }
      return StepResult(effects: [.proposal(.accepted(at: 1)), .answer(2)])
    }
    puppet.world.propose("x=1", at: a)
    puppet.run(for: .seconds(1))
    #expect(!puppet.story.contains { $0.contains("answers") })
  }

  @Test(arguments: [
    (Role.leader, ["A refuses", "A refuses", "A accepts"]), (.follower, ["A refuses"]),
  ])
  func `that a scenario sends asks again only where a leader refuses`(
    role: Role, expected: [String]
  ) {
    var outcomes: [String] = []
    var world = World(quiet(["A"]), seed: 1)
    world.propose("x=1", at: a)
    while case .execute(let step) = world.advance(until: .start + .seconds(2)) {
      var result = StepResult(view: View(role: role, currentTerm: 1))
      if case .proposal = step.event {
        let takesCommands = outcomes.count == 2
        outcomes.append(takesCommands ? "A accepts" : "A refuses")
        result.effects = [.proposal(takesCommands ? .accepted(at: 1) : .refused(leader: nil))]
      }
      world.absorb(result)
    }
    #expect(outcomes == expected)
  }

  @Test func `makes up commands of its own, as many as it is let`() {
    var puppet = Puppet(quiet(), respond: Self.ledByC)
    puppet.world.startClients(ClientPlan(count: 2, commands: 3))
    puppet.run(for: .seconds(10))
    let answers = puppet.story.filter { $0.contains("answers") }.sorted()
    #expect(
      answers
        == [1, 2].flatMap { client in
          (1...3).map { "C answers c\(client)=\($0) at 7" }
        })
  }
}
