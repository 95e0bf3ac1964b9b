// SPDX-License-Identifier: MIT

internal import Checking
public import Hosting
public import Raft
public import Scenarios

/// Turns a failing run into a short scenario that fails the same way.
///
/// Whatever made the run long — chance on the network, faults, clients, time — is dropped. What is kept
/// are the moves that made servers act: timers, heartbeats, arrivals, commands, crashes, starts. They are
/// played one after the other while every message is held, and left out one by one as long as the same
/// property breaks.
///
/// The same run gives the same counterexample, byte for byte.
public struct Shrinker: Sendable {
  /// How many times the code under test is run for one counterexample, unless told otherwise.
  public static let standardLimit = 2_000

  let limit: Int
  let reference: Rules?

  /// A shrinker.
  ///
  /// - Parameters:
  ///   - limit: How many times the code under test may be run. With fewer, what comes out is longer.
  ///   - reference: Rules that are right, if they are at hand. What is found must pass on them. Without
  ///     them, only runs are shrunk in which a property broke that holds in every run; what a scenario
  ///     demands at a point of its story may not be due after another story.
  public init(limit: Int = standardLimit, reference: Rules? = nil) {
    self.limit = limit
    self.reference = reference
  }
}

extension Shrinker {
  /// What came of shrinking a run.
  public enum Attempt: Sendable {
    /// A scenario that fails the same way.
    case found(Counterexample)

    /// The run breaks no property.
    case nothingBroken

    /// All was tried, and nothing that leaves out some of the run fails the same way.
    case nothingShorter

    /// Nothing was found in as many runs as were allowed; with more of them, something may be.
    case outOfRuns
  }

  /// Shrinks a failing run.
  ///
  /// - Parameters:
  ///   - scenario: The scenario of the run.
  ///   - seed: Its seed.
  ///   - host: A host of the code that fails.
  ///   - id: What to call the counterexample; by default the scenario's id and `smallest`.
  /// - Returns: `nil` where the run breaks no property, and where nothing was found that leaves out some
  ///   of it and fails the same way.
  /// - Throws: ``HostFailure`` where the host can't do its work.
  public func shrink(
    _ scenario: Scenario, seed: UInt64, on host: some Host, id: String? = nil
  ) throws(HostFailure) -> Counterexample? {
    guard case .found(let counterexample) = try attempt(scenario, seed: seed, on: host, id: id)
    else { return nil }
    return counterexample
  }

  /// Shrinks a failing run, and tells why where nothing comes of it.
  ///
  /// - Parameters:
  ///   - scenario: The scenario of the run.
  ///   - seed: Its seed.
  ///   - host: A host of the code that fails.
  ///   - id: What to call the counterexample; by default the scenario's id and `smallest`.
  /// - Throws: ``HostFailure`` where the host can't do its work.
  public func attempt(
    _ scenario: Scenario, seed: UInt64, on host: some Host, id: String? = nil
  ) throws(HostFailure) -> Attempt {
    let run = ScenarioRun(scenario, seed: seed, isRecording: true)
    guard case .finished(let original) = try host.finish([run])[0],
      case .failed(let violation) = original.verdict
    else { return .nothingBroken }
    var search = Search(
      original, of: scenario, seed: seed,
      on: Bench(host, property: violation.property, reference: reference, limit: limit))
    try search.search()
    if let found = try search.counterexample(id: id ?? "\(scenario.id)-smallest") {
      return .found(found)
    }
    return search.bench.isExhausted ? .outOfRuns : .nothingShorter
  }
}
