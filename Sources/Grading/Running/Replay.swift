// SPDX-License-Identifier: MIT

public import Presentation
public import Hosting
public import Scenarios
internal import Raft
internal import Simulation
internal import Synchronization

/// One run of a scenario, to be looked at.
public struct Replay: Sendable {
  /// What chance followed from.
  public var seed: UInt64

  /// What came of the scenario with this seed alone.
  public var result: ScenarioResult

  /// What happened, line by line.
  public var timeline: Timeline

  /// What the code under test printed, as far as it is kept; `nil` where nobody listened.
  public var output: String?

  /// Runs a scenario once.
  ///
  /// - Parameter isFolded: Whether the timeline only counts heartbeats that carry nothing.
  /// - Throws: ``HostFailure`` where the host can't do its work.
  public init(
    _ scenario: Scenario, seed: UInt64, _ code: Code, isFolded: Bool = true
  ) throws(HostFailure) {
    self.seed = seed
    let run = TapedRun(run: ScenarioRun(scenario, seed: seed, isRecording: true), tape: Tape())
    let conclusion: Conclusion<RunOutcome>?
    switch code {
    case .rules(let rules): conclusion = .finished(InProcess(rules).finish(run))
    case .program(let program):
      let captured = try WorkerHost(program).capture(run)
      conclusion = captured.conclusion
      output = captured.output
    }
    let findings = conclusion.map { [Finding($0)] } ?? []
    result = ScenarioResult(scenario, seeds: [seed], findings: findings)
    timeline = Timeline(run.tape.events, names: scenario.cluster.names, isFolded: isFolded)
  }
}

/// A run whose trace is known up to where the code under test crashed: then there is no outcome that
/// could hold it.
private struct TapedRun: Asking, Sendable {
  var run: ScenarioRun
  let tape: Tape

  var clusterSize: Int { run.clusterSize }

  mutating func next() -> Ask<RunOutcome> {
    let ask = run.next()
    tape.record(run.trace)
    return ask
  }

  mutating func answer(_ result: StepResult) {
    run.answer(result)
  }
}

/// Keeps the trace of the latest attempt at a run.
private final class Tape: Sendable {
  private let storage = Mutex<[TraceEvent]>([])

  var events: [TraceEvent] { storage.withLock(\.self) }

  /// Takes what is new in a trace; one that is shorter than before is a new attempt's.
  func record(_ trace: [TraceEvent]) {
    storage.withLock { events in
      if trace.count < events.count { events.removeAll() }
      events += trace[events.count...]
    }
  }
}
