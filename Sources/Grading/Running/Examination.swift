// SPDX-License-Identifier: MIT

internal import Dispatch
public import Hosting
public import Scenarios

/// Scenarios on their way to a verdict.
///
/// Several threads run them, each with a host of its own. The results come in the order of the
/// scenarios and are the same however many threads there are, whichever is quicker. Only for code that
/// hangs in several scenarios does it depend on that which of the others are skipped.
public final class Examination: Sendable {
  private let workload: Workload
  private let threads: Int

  /// An examination that has not begun.
  ///
  /// - Parameters:
  ///   - scenarios: What to play, in the order in which to report it.
  ///   - seeds: With which seeds.
  ///   - threads: On how many threads, at least 1.
  public init(_ scenarios: [Scenario], seeds: SeedChoice = .standard, threads: Int) {
    self.threads = max(1, threads)
    workload = Workload(
      scenarios, seeds: scenarios.map(seeds.seeds(for:)), threads: self.threads)
  }

  /// Plays the scenarios, and returns when all of them have a verdict.
  ///
  /// A scenario stops at its first seed that fails. That seed, and one passing seed in ten, is run a
  /// second time: what then goes differently is not reproducible.
  ///
  /// - Throws: ``HostFailure`` where a host can't do its work; ``results`` holds what was known.
  public func run(_ code: Code) throws(HostFailure) {
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      Examiner(workload: workload, host: code.makeHost()).work()
    }
    if let failure = workload.failure { throw failure }
  }

  /// Has no further runs begun; ``run(_:)`` returns soon after.
  public func stop() {
    workload.stop()
  }

  /// The results of the scenarios that have a verdict by now, in order.
  public var results: [ScenarioResult] { workload.results }

  /// How many scenarios have a verdict by now, and how many there are.
  public var progress: (done: Int, total: Int) { workload.progress }
}
