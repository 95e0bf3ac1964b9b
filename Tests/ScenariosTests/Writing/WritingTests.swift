// SPDX-License-Identifier: MIT

import Foundation
import Raft
import Scenarios
import Simulation
import Testing

struct WritingTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test func `every scenario of the kit reads as the same after it was written`() throws {
    for scenario in Catalogue(root: Self.root).scenarios {
      let again = try Scenario.read(text: scenario.text(), file: scenario.file)
      #expect(again.steps.map(\.withoutLines) == scenario.steps.map(\.withoutLines))
      #expect(again.cluster == scenario.cluster)
      #expect(again.needs == scenario.needs && again.demands == scenario.demands)
      #expect(again.hints == scenario.hints && again.catches == scenario.catches)
      #expect(again.seeds == scenario.seeds, "\(scenario.id)")
    }
  }

  @Test(arguments: [
    "crash: B\n  before: reply\n  nth: 2", "restart: down", "restart-all", "crash-all",
    "fire: any", "heartbeat: A", "propose: x=1\n  at: B", "submit: [x=1, y=2]",
    "clients: 2\n  pause: 1500us\n  patience: 1s\n  commands: 10\n  padding: 4", "stop-clients",
    "clock: A\n  percent: 80", "slow: A\n  by: 0ms", "partition: [[A, leader], [C]]",
    "isolate: follower", "cut: {from: A, to: B}", "mend: {from: A, to: B}", "heal",
    "network: {latency: 1ms, loss: 7%, duplication: 12.5%}",
    "drop: {kind: [RequestVote, RequestVoteReply], from: [A, B], positive: false}",
    "duplicate: {term: 0, entries: 1.., command: 5}\n  first: 3",
    "deliver: {kind: reply, entries: 2..3}\n  nth: 2\n  keep: true", "deliver: {}\n  first: 2",
    "nemesis: [crash, heal]\n  pause: 1ms..2ms\n  downtime: 5ms\n  max-down: 2", "calm",
    "say: \"yes: no\"", "wait: 250us", "elect: A\n  within: 9s",
    "until: {held: wire}", "until: {held: {name: wire, count: 2}}\n  within: 1m",
    "expect: {leads: {server: A, term: 2}}\n  because: so it is\n  as: agreement",
    "expect: {any-of: [{alike: all}, {not: {up: A}}]}\n  within: 1s",
    "always: {nobody-leads: {among: all, above: 1}}\n  for: 2s",
    "expect: {all-of: [{leads: A}, {leads: leader}]}",
    "expect: {granted: {voter: A, candidate: B}, log: {of: A, commands: []}}",
    "expect: {decided: {on: all, values: [5, 7]}, agree: [A, B]}",
    "expect: {sent: {kind: request, count: 2}, received: {to: B}, term: 3, down: C}",
    "repeat: 2\n  steps: [heal, {crash: A}]", "either: [[{crash: A}, heal], [calm]]",
    "budget: {messages: 9, bytes: 8, writes: 7, at-least: 6, from: A}\n  steps: [heal]",
  ])
  func `a step reads as the same after it was written`(text: String) throws {
    let hold = "- hold: {}\n  as: wire\n- release: wire\n  reversed: true\n- discard: wire\n- "
    let scenario = try Scenario.read(text: Sample.steps(hold + text), file: Sample.file)
    let again = try Scenario.read(text: scenario.text(), file: Sample.file)
    #expect(again.steps.map(\.withoutLines) == scenario.steps.map(\.withoutLines))
  }

  @Test func `a scenario is written with a remark to each step`() throws {
    var scenario = try Scenario.read(
      text: Sample.steps("- crash: A\n  after: persist\n- heal\n- restart: A"), file: Sample.file)
    scenario.teaches = String(repeating: "Votes must survive. ", count: 6)
    #expect(
      scenario.text(remarks: ["now", "", "and back"], ending: "So it ends.") == """
        id: one
        title: The first
        track: election
        level: basic
        points: 10
        teaches: >
          Votes must survive. Votes must survive. Votes must survive. Votes must survive. Votes must
          survive. Votes must survive.
        servers: [A, B, C]
        disks:
          A: {vote: B, log: [1, 2]}
        hints:
          - Look again.
        steps:
          - crash: A    # now
            after: persist
          - heal
          - restart: A  # and back
          # So it ends.

        """)
  }
}

extension ScenarioStep {
  /// The step as if no file held it.
  fileprivate var withoutLines: ScenarioStep {
    switch kind {
    case .times(let count, let steps): ScenarioStep(.times(count, steps.map(\.withoutLines)))
    case .either(let branches):
      ScenarioStep(.either(branches.map { $0.map(\.withoutLines) }))
    case .budget(let budget, let steps):
      ScenarioStep(.budget(budget, steps.map(\.withoutLines)))
    default: ScenarioStep(kind)
    }
  }
}
