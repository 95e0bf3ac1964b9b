// SPDX-License-Identifier: MIT

public import Simulation

/// Executes steps in a child process, so that whatever the code under test does harms nobody else.
///
/// Many runs are on their way at the same time, and one frame carries a step of each. When the worker
/// dies or stalls, the guilty run is run again by itself to find out what happened, and the others
/// start again in a fresh worker: runs are deterministic, so nothing is lost but time.
public final class WorkerHost: Host {
  let program: WorkerProgram
  let limits: WorkerLimits
  private var worker: Worker?

  /// A host that starts a program when it is needed.
  public init(_ program: WorkerProgram, limits: WorkerLimits = WorkerLimits()) {
    self.program = program
    self.limits = limits
  }

  /// Drives runs to their ends, many at a time, up to the first that fails.
  public func finish<Run: Asking & Sendable>(
    _ runs: [Run], isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> [Conclusion<Run.Outcome>?] {
    var batch = Batch(runs, width: limits.runsInFlight)
    while batch.firstOpen != nil {
      let worker = try freshenedWorker(allowance: limits.output * runs.count)
      do throws(Worker.Trouble) {
        try worker.drive(&batch, isFailure: isFailure)
      } catch {
        self.worker = nil
        try settle(error, runs, &batch, isFailure)
      }
    }
    return batch.conclusions
  }

  /// Drives one run by itself and keeps what the code under test prints.
  ///
  /// - Returns: How the run ended, and what was printed, up to ``WorkerLimits/output`` bytes of it.
  /// - Throws: ``HostFailure`` where the worker can't be started.
  public func capture<Run: Asking & Sendable>(
    _ run: Run
  ) throws(HostFailure) -> (conclusion: Conclusion<Run.Outcome>, output: String) {
    try runAlone(run)
  }

  private func freshenedWorker(allowance: Int) throws(HostFailure) -> Worker {
    let fresh: Worker
    if let worker {
      fresh = worker
    } else {
      fresh = try Worker.start(program, limits: limits, manner: .brisk)
    }
    fresh.transcript = Transcript(allowance: allowance)
    worker = fresh
    return fresh
  }

  /// Finds out which run was to blame for a worker's end, and concludes it.
  private func settle<Run: Asking & Sendable>(
    _ trouble: Worker.Trouble, _ runs: [Run], _ batch: inout Batch<Run>,
    _ isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) {
    let suspect = trouble.position.map { batch.culprit(at: $0) }
    batch.startAgain()
    if let suspect {
      let conclusion = try runAlone(runs[suspect.index], confirming: trouble.kind).conclusion
      if case .incident = conclusion {
        return batch.conclude(suspect.index, conclusion, isFailure: isFailure)
      }
    }
    try finishOneByOne(runs, &batch, isFailure)
    let reproduced = batch.conclusions.contains { if case .incident = $0 { true } else { false } }
    if let suspect, !reproduced {
      let incident = Incident(trouble.kind, step: suspect.step, isReproducible: false)
      batch.conclude(suspect.index, .incident(incident), isFailure: isFailure)
    }
  }

  private func finishOneByOne<Run: Asking & Sendable>(
    _ runs: [Run], _ batch: inout Batch<Run>, _ isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) {
    while let index = batch.firstOpen {
      let conclusion = try runAlone(runs[index]).conclusion
      batch.conclude(index, conclusion, isFailure: isFailure)
    }
  }
}
