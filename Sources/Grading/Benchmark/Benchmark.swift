// SPDX-License-Identifier: MIT

internal import Foundation
public import Hosting
public import Raft
public import Scenarios
internal import Simulation

/// Measures how fast the kit is on the machine it runs on.
///
/// Each figure is taken on one thread unless it says otherwise. Wall clocks differ from machine to
/// machine and from minute to minute, so the figures that matter are ratios within one run.
public struct Benchmark: Sendable {
  /// One figure.
  public struct Figure: Sendable {
    /// What was measured.
    public let name: String

    /// The figure with its unit.
    public let value: String
  }

  /// How much work was done in how much wall-clock time.
  private struct Work {
    var steps = 0
    /// Virtual time, in seconds.
    var virtualTime = 0.0
    /// Wall-clock time, in seconds.
    var wallTime = 0.0

    var stepsPerSecond: Double { Double(steps) / wallTime }
  }

  private let scenarios: [Scenario]
  private let rules: Rules
  private let program: WorkerProgram
  private let threads: Int

  /// The scenario that stands for all: clients, crashes and partitions for some seconds.
  private static let workload = "churn"
  private static let runs = 64

  /// The scenarios that play what the best known lab's tests of elections, agreement and persistence
  /// play, test by test.
  private static let labCounterparts = [
    "first-election", "reelection-and-rejoin", "many-elections", "basic-agreement", "bytes-once",
    "follower-fails", "leader-fails", "follower-catches-up", "no-quorum-no-commit",
    "concurrent-proposals", "stale-entries-rejoin", "fifty-divergent", "message-budget",
    "restart-everything", "rolling-crashes", "partition-and-crash", "figure-8-rounds",
    "lossy-network", "figure-8-unreliable", "churn", "churn-unreliable",
  ]

  /// A benchmark of the kit.
  ///
  /// - Parameters:
  ///   - scenarios: All scenarios of the kit.
  ///   - rules: The reference, to be called in this process.
  ///   - program: The same reference in a worker.
  ///   - threads: How many threads the figures use that are taken on several.
  public init(_ scenarios: [Scenario], rules: Rules, program: WorkerProgram, threads: Int) {
    self.scenarios = scenarios
    self.rules = rules
    self.program = program
    self.threads = threads
  }

  /// Takes all figures, which takes some seconds.
  ///
  /// - Throws: ``HostFailure`` where a worker can't be started.
  public func figures() throws(HostFailure) -> [Figure] {
    let bare = measureWorld()
    let inProcess = try measure(InProcess(rules))
    let worker = try measure(WorkerHost(program))
    let lab = try measureGrading(labScenarios, seeds: .first(1), threads: 1, .rules(rules))
    let all = try measureGrading(scenarios, seeds: .standard, threads: threads, .rules(rules))
    let isolated = try measureGrading(
      scenarios, seeds: .standard, threads: threads, .program(program))
    return [
      rate("steps a second, in process, simulation alone", bare.stepsPerSecond),
      rate("steps a second, in process, everything checked", inProcess.stepsPerSecond),
      rate("steps a second, through a worker, everything checked", worker.stepsPerSecond),
      ratio("a worker's speed to this process's", worker.stepsPerSecond, inProcess.stepsPerSecond),
      ratio("virtual time to wall-clock time", inProcess.virtualTime, inProcess.wallTime),
      seconds("\(labScenarios.count) counterparts of lab tests, one seed each", lab),
      seconds("\(scenarios.count) scenarios, default seeds, \(threads) threads", all),
      seconds("the same through \(threads) workers", isolated),
    ]
  }

  private var labScenarios: [Scenario] {
    scenarios.filter { Self.labCounterparts.contains($0.id) }
  }

  /// The world and the reference by themselves: five servers, three clients, ten virtual seconds.
  private func measureWorld() -> Work {
    let plan = ClusterPlan(names: (1...5).map { "S\($0)" })
    var work = Work()
    work.wallTime = time {
      for seed in 1...Self.runs {
        var world = World(plan, seed: UInt64(seed))
        var servers = plan.servers.map { Server(id: $0, clusterSize: 5, rules: rules) }
        world.startClients(ClientPlan(count: 3))
        while case .execute(let step) = world.advance(until: .start + .seconds(10)) {
          world.absorb(servers[step.server.rawValue].handle(step.event))
          world.recycle(world.takeEvents())
        }
        work.steps += world.stepCount
      }
    }
    return work
  }

  private func measure(_ host: some Hosting.Host) throws(HostFailure) -> Work {
    guard let scenario = scenarios.first(where: { $0.id == Self.workload }) else { return Work() }
    let runs = (1...Self.runs).map { ScenarioRun(scenario, seed: UInt64($0)) }
    _ = try host.finish(Array(runs.prefix(1)))
    var conclusions: [Conclusion<RunOutcome>?] = []
    let start = ContinuousClock.now
    conclusions = try host.finish(runs)
    var work = Work(wallTime: Self.seconds(since: start))
    for case .finished(let outcome) in conclusions.compactMap(\.self) {
      work.steps += outcome.steps
      work.virtualTime += Double(outcome.time.microseconds) / 1_000_000
    }
    return work
  }

  private func measureGrading(
    _ scenarios: [Scenario], seeds: SeedChoice, threads: Int, _ code: Code
  ) throws(HostFailure) -> Double {
    let start = ContinuousClock.now
    try Examination(scenarios, seeds: seeds, threads: threads).run(code)
    return Self.seconds(since: start)
  }

  private func time(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    return Self.seconds(since: start)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let duration = ContinuousClock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// Figures as a table shows them.
extension Benchmark {
  private func rate(_ name: String, _ value: Double) -> Figure {
    Figure(name: name, value: String(format: "%.2f million", value / 1_000_000))
  }

  private func ratio(_ name: String, _ value: Double, _ other: Double) -> Figure {
    let quotient = value / other
    return Figure(
      name: name, value: String(format: quotient < 10 ? "%.2f : 1" : "%.0f : 1", quotient))
  }

  private func seconds(_ name: String, _ value: Double) -> Figure {
    Figure(name: name, value: String(format: "%.2f s", value))
  }
}
