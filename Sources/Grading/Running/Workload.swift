// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios
internal import Synchronization

/// The batches of a grading and what came of them, shared by the threads that work them off.
///
/// Threads take batches in one order and finish them in any. A scenario's result depends on its
/// findings up to the first decisive one alone, so it is the same whoever found what when.
final class Workload: Sendable {
  private struct State {
    var nextBatch = 0
    /// For each scenario and each of its seeds what was found; `nil` where nothing was yet.
    var findings: [[Finding?]]
    /// What took long to find out, by the position of the scenario in which it did.
    var tedium: [Int: Incident.Kind] = [:]
    var failure: HostFailure?
    var isStopped = false

    var isTedious: Bool { tedium.count >= Workload.patience }
    var firstTedium: Incident.Kind? { tedium.keys.min().flatMap { tedium[$0] } }
    var isOver: Bool { isStopped || failure != nil || isTedious }
  }

  /// How often the code may hang before the rest is skipped: as often as a host lets it.
  private static let patience = WorkerLimits().patience

  let scenarios: [Scenario]
  /// For each scenario its seeds.
  let seeds: [[UInt64]]
  private let batches: [Batch]
  private let state: Mutex<State>

  init(_ scenarios: [Scenario], seeds: [[UInt64]], threads: Int) {
    self.scenarios = scenarios
    self.seeds = seeds
    batches = Batch.plan(scenarios, seedCounts: seeds.map(\.count), threads: threads)
    state = Mutex(State(findings: seeds.map { Array(repeating: nil, count: $0.count) }))
  }

  /// The next batches that are worth working off, a thread's share of them; none when none are left.
  func takeBatches() -> [Batch] {
    var taken: [Batch] = []
    while taken.reduce(0, { $0 + $1.seeds.count }) < Batch.share, let batch = takeBatch() {
      taken.append(batch)
    }
    return taken
  }

  /// The next batch that is worth working off, `nil` when there is none.
  func takeBatch() -> Batch? {
    state.withLock { state in
      while !state.isOver, state.nextBatch < batches.count {
        let batch = batches[state.nextBatch]
        state.nextBatch += 1
        let earlier = state.findings[batch.scenario][..<batch.seeds.lowerBound]
        if !earlier.contains(where: { $0?.isDecisive == true }) { return batch }
      }
      return nil
    }
  }

  /// Takes what was found in a batch, seed by seed, at least up to the first decisive finding.
  func record(_ findings: [Finding], of batch: Batch) {
    state.withLock { state in
      for (position, finding) in zip(batch.seeds, findings) {
        state.findings[batch.scenario][position] = finding
        if let kind = finding.tedium { state.tedium[batch.scenario] = kind }
      }
    }
  }

  /// Takes note that a host can't go on, which ends the grading.
  func record(_ failure: HostFailure) {
    state.withLock { $0.failure = $0.failure ?? failure }
  }

  /// Has no further batch begun.
  func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// What kept a host from going on, if anything did.
  var failure: HostFailure? { state.withLock(\.failure) }

  /// The results of the scenarios of which all is known, in order.
  ///
  /// Once the rest is skipped, that is known of every scenario.
  var results: [ScenarioResult] {
    let (findings, tedium) = state.withLock { ($0.findings, $0.isTedious ? $0.firstTedium : nil) }
    return scenarios.indices.compactMap { position in
      let result = Self.settled(findings[position]).map {
        ScenarioResult(scenarios[position], seeds: seeds[position], findings: $0)
      }
      return result
        ?? tedium.map { ScenarioResult(scenarios[position], .skipped(.tedium($0))) }
    }
  }

  /// How far the work is: scenarios of which all is known, and all of them.
  var progress: (done: Int, total: Int) {
    let done = state.withLock { $0.findings.count { Self.settled($0) != nil } }
    return (done, scenarios.count)
  }

  /// A scenario's findings up to the first decisive one, or all; `nil` while one is missing.
  private static func settled(_ findings: [Finding?]) -> [Finding]? {
    var known: [Finding] = []
    for finding in findings {
      guard let finding else { return nil }
      known.append(finding)
      if finding.isDecisive { break }
    }
    return known
  }
}
