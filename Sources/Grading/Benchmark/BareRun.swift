// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// A run that a benchmark can make and count.
protocol Measurable: Asking, Sendable {
  init(_ scenario: Scenario, seed: UInt64)

  /// How many steps a run had, and how much virtual time.
  static func work(in outcome: Outcome) -> (steps: Int, time: Instant)
}

/// A scenario's cluster with three clients and nobody who watches: ten seconds of the simulation alone.
struct BareRun: Measurable {
  private var world: World

  init(_ scenario: Scenario, seed: UInt64) {
    world = World(scenario.cluster, seed: seed)
    world.startClients(ClientPlan(count: 3))
  }

  var clusterSize: Int { world.plan.names.count }

  mutating func next() -> Ask<(steps: Int, time: Instant)> {
    world.recycle(world.takeEvents())
    return switch world.advance(until: .start + .seconds(10)) {
    case .execute(let step): .execute(step)
    case .deadline: .finished((world.stepCount, world.now))
    }
  }

  mutating func answer(_ result: StepResult) {
    world.absorb(result)
  }

  static func work(in outcome: (steps: Int, time: Instant)) -> (steps: Int, time: Instant) {
    outcome
  }
}

extension ScenarioRun: Measurable {
  init(_ scenario: Scenario, seed: UInt64) {
    self.init(scenario, seed: seed, isRecording: false)
  }

  static func work(in outcome: RunOutcome) -> (steps: Int, time: Instant) {
    (outcome.steps, outcome.time)
  }
}
