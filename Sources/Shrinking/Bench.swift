// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Raft
internal import Scenarios
internal import Simulation

/// Where candidates are tried out: the code under test, the failure that is sought, and what has been
/// spent on it so far.
struct Bench<CodeHost: Host> {
  let host: CodeHost
  /// The property that must break.
  let property: Property
  /// Rules that must pass what the code under test fails, if they are at hand.
  let reference: Rules?
  /// How many times the code under test may be run.
  let limit: Int
  private(set) var replays = 0
  /// How many events servers handled in all these runs.
  private var events = 0

  init(_ host: CodeHost, property: Property, reference: Rules?, limit: Int) {
    self.host = host
    self.property = property
    self.reference = reference
    self.limit = limit
  }

  /// How many events the runs may take on average. Most take far less; of the others, such as storms
  /// of messages, there are fewer then.
  private static var eventsPerRun: Int { 500 }

  /// Whether no further run is allowed.
  var isExhausted: Bool { replays >= limit || events >= limit * Self.eventsPerRun }

  /// Runs a scenario on the code under test.
  ///
  /// - Returns: How it ended, if it failed as it should; `nil` otherwise, and where no further run is
  ///   allowed.
  mutating func failure(
    of scenario: Scenario, seed: UInt64
  ) throws(HostFailure) -> RunOutcome? {
    isExhausted ? nil : try confirmation(of: scenario, seed: seed)
  }

  /// Runs a scenario on the code under test, whether a further run is allowed or not.
  ///
  /// - Returns: How it ended, if it failed as it should.
  mutating func confirmation(
    of scenario: Scenario, seed: UInt64
  ) throws(HostFailure) -> RunOutcome? {
    replays += 1
    let run = ScenarioRun(scenario, seed: seed, isRecording: true)
    guard case .finished(let outcome) = try host.finish([run])[0] else { return nil }
    events += outcome.steps
    guard case .failed(let violation) = outcome.verdict, violation.property == property
    else { return nil }
    return outcome
  }

  /// Runs a script on the code under test, and leaves out of it what had no effect, if it still fails
  /// then: what has no effect on servers may have one on chance.
  ///
  /// - Returns: The script with its run, if it failed as it should.
  mutating func rehearse(_ script: Script, seed: UInt64) throws(HostFailure) -> Rehearsal? {
    guard let outcome = try failure(of: script.scenario, seed: seed) else { return nil }
    let played = script.asPlayed(in: outcome)
    guard played.count < script.count else { return Rehearsal(script: played, outcome: outcome) }
    guard let again = try failure(of: played.scenario, seed: seed) else {
      return Rehearsal(script: script, outcome: outcome)
    }
    return Rehearsal(script: played.asPlayed(in: again), outcome: again)
  }

  /// Whether a script that fails is worth keeping: it can be written down, and accuses the right code.
  func vouches(for rehearsal: Rehearsal, seed: UInt64) -> Bool {
    if rehearsal.script.leavesNoDoubt { return true }
    return isSound(rehearsal.wording, seed: seed) && rehearsal.script.isReadable
  }

  /// Whether a scenario that fails accuses the right code: the reference, if it is at hand, passes it,
  /// and not by chance.
  func isSound(_ scenario: Scenario, seed: UInt64) -> Bool {
    guard let reference else { return true }
    let seeds = scenario.cluster.timersRun ? [seed] + (1...5).filter { $0 != seed } : [seed]
    return seeds.allSatisfy {
      InProcess(reference).finish(ScenarioRun(scenario, seed: $0)).verdict == .passed
    }
  }
}

/// A script, and how its run ended.
struct Rehearsal: Sendable {
  var script: Script
  var outcome: RunOutcome

  /// The script as it can be written down.
  var wording: Scenario { script.wording(outcome) }
}
