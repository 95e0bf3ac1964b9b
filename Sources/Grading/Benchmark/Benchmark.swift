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
    let here = InProcess(rules)
    let bare = try measure(BareRun.self, here)
    let bareInWorker = try measure(BareRun.self, WorkerHost(program))
    let checked = try measure(ScenarioRun.self, here)
    let checkedInWorker = try measure(ScenarioRun.self, WorkerHost(program))
    let lab = try measureGrading(labScenarios, seeds: .first(1), threads: 1, .rules(rules))
    let all = try measureGrading(scenarios, seeds: .standard, threads: threads, .rules(rules))
    let isolated = try measureGrading(
      scenarios, seeds: .standard, threads: threads, .program(program))
    return [
      rate("steps a second, in process, simulation alone", bare),
      rate("steps a second, in process, everything checked", checked),
      rate("steps a second, through a worker, simulation alone", bareInWorker),
      rate("steps a second, through a worker, everything checked", checkedInWorker),
      ratio("virtual time to wall-clock time, everything checked", checked),
      seconds("\(labScenarios.count) counterparts of lab tests, one seed each", lab),
      seconds("\(scenarios.count) scenarios, default seeds, \(threads) threads", all),
      seconds("the same through \(threads) workers", isolated),
    ]
  }

  private var labScenarios: [Scenario] {
    scenarios.filter { Self.labCounterparts.contains($0.id) }
  }

  private func measure<Run: Measurable>(
    _: Run.Type, _ host: some Hosting.Host
  ) throws(HostFailure) -> Work {
    guard let scenario = scenarios.first(where: { $0.id == Self.workload }) else { return Work() }
    let runs = (1...Self.runs).map { Run(scenario, seed: UInt64($0)) }
    _ = try host.finish(Array(runs.prefix(1)))
    let start = ContinuousClock.now
    let conclusions = try host.finish(runs)
    var work = Work(wallTime: Self.seconds(since: start))
    for case .finished(let outcome) in conclusions.compactMap(\.self) {
      let (steps, time) = Run.work(in: outcome)
      work.steps += steps
      work.virtualTime += Double(time.microseconds) / 1_000_000
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

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let duration = ContinuousClock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// Figures as a table shows them.
extension Benchmark {
  private func rate(_ name: String, _ work: Work) -> Figure {
    Figure(name: name, value: String(format: "%.2f million", work.stepsPerSecond / 1_000_000))
  }

  private func ratio(_ name: String, _ work: Work) -> Figure {
    Figure(name: name, value: String(format: "%.0f : 1", work.virtualTime / work.wallTime))
  }

  private func seconds(_ name: String, _ value: Double) -> Figure {
    Figure(name: name, value: String(format: "%.2f s", value))
  }
}
