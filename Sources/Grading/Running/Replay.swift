// SPDX-License-Identifier: MIT

internal import Checking
public import Hosting
public import Presentation
internal import Raft
public import Scenarios
public import Simulation
internal import Synchronization

/// One run of a scenario, to be looked at.
public struct Replay: Sendable {
  /// What chance followed from.
  public var seed: UInt64

  /// What came of the scenario with this seed alone.
  public var result: ScenarioResult

  /// What happened. Where the code under test crashed or hung, the event that it was to handle is last.
  public var trace: [TraceEvent]

  /// What the code under test printed, as far as it is kept; `nil` where nobody listened.
  public var output: String?

  /// Runs a scenario once.
  ///
  /// - Throws: ``HostFailure`` where the host can't do its work.
  public init(_ scenario: Scenario, seed: UInt64, _ code: Code) throws(HostFailure) {
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
    trace = run.tape.events
  }

  /// The run told line by line.
  ///
  /// - Parameter isFolded: Whether heartbeats that carry nothing are only counted.
  public func timeline(isFolded: Bool = true) -> Timeline {
    Timeline(trace, names: result.scenario.cluster.names, isFolded: isFolded)
  }

  /// The run drawn as a space-time diagram, with what broke marked in it.
  ///
  /// - Parameters:
  ///   - style: How wide it may be, and in which characters.
  ///   - isFolded: Whether heartbeats that carry nothing are only counted.
  public func diagram(_ style: Style, isFolded: Bool = true) -> Diagram {
    var violation: Violation?
    var culprit: ServerID?
    switch result.verdict {
    case .failed(let found): violation = found
    case .misbehaved(let incident): culprit = incident.step?.server
    default: break
    }
    return Diagram(
      trace, names: result.scenario.cluster.names, violation: violation, culprit: culprit,
      style: style, isFolded: isFolded)
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
    tape.record(run.trace, upcoming: run.untoldEvents)
    return ask
  }

  mutating func answer(_ result: StepResult) {
    run.answer(result)
  }
}

/// Keeps the trace of the latest attempt at a run.
private final class Tape: Sendable {
  private struct Recording {
    var told: [TraceEvent] = []
    /// What led to the step that is out.
    var upcoming: [TraceEvent] = []
  }

  private let storage = Mutex(Recording())

  var events: [TraceEvent] { storage.withLock { $0.told + $0.upcoming } }

  /// Takes what is new in a trace; one that is shorter than before is a new attempt's.
  func record(_ trace: [TraceEvent], upcoming: [TraceEvent]) {
    storage.withLock { recording in
      if trace.count < recording.told.count { recording.told.removeAll() }
      recording.told += trace[recording.told.count...]
      recording.upcoming = upcoming
    }
  }
}
