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
  /// How workers are started that drive one run alone.
  let mannerAlone: Worker.Manner
  private var worker: Worker?

  /// A host that starts a program when it is needed.
  ///
  /// - Parameter locatesIncidents: Whether to find out in which line the code crashed or hangs. That
  ///   takes longer than most runs do.
  public init(
    _ program: WorkerProgram, limits: WorkerLimits = WorkerLimits(), locatesIncidents: Bool = true
  ) {
    self.program = program
    self.limits = limits
    mannerAlone = locatesIncidents ? .talkative : .brisk
  }

  /// Drives runs to their ends, many at a time, in each group up to the first that fails.
  ///
  /// Once ``WorkerLimits/patience`` runs have hung, the rest is left alone.
  public func finish<Run: Asking & Sendable>(
    groups: [[Run]], isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> [[Conclusion<Run.Outcome>?]] {
    var batch = Batch(groups: groups, width: limits.runsInFlight)
    while batch.firstOpen != nil, batch.tediousCount < limits.patience {
      let worker = try freshenedWorker(runs: batch.runs.count)
      do throws(Worker.Trouble) {
        try worker.drive(&batch, isFailure: isFailure)
      } catch {
        self.worker = nil
        try settle(error, &batch, isFailure)
      }
    }
    return batch.groups.map { Array(batch.conclusions[$0]) }
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

  private func freshenedWorker(runs: Int) throws(HostFailure) -> Worker {
    let fresh: Worker
    if let worker {
      fresh = worker
    } else {
      fresh = try Worker.start(program, limits: limits, manner: .brisk)
    }
    fresh.transcript = Transcript(
      keeping: limits.output, allowance: min(runs * limits.flood, limits.suspiciousOutput))
    worker = fresh
    return fresh
  }

  /// Finds out which run was to blame for a worker's end, and concludes it.
  private func settle<Run: Asking & Sendable>(
    _ trouble: Worker.Trouble, _ batch: inout Batch<Run>, _ isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) {
    let suspect = trouble.position.map { batch.culprit(at: $0) }
    batch.startAgain()
    if let suspect {
      let conclusion = try runAlone(batch.runs[suspect.index], confirming: trouble.kind).conclusion
      let isToBlame = if case .incident = conclusion { true } else { false }
      if isToBlame || trouble.kind.mayBeNobodysFault {
        batch.conclude(suspect.index, conclusion, isFailure: isFailure)
      }
      if isToBlame || trouble.kind == .blocked { return }
    }
    let hasReproduced = try finishOneByOne(&batch, isFailure)
    if let suspect, !hasReproduced, !trouble.kind.mayBeNobodysFault {
      let incident = Incident(trouble.kind, step: suspect.step, isReproducible: false)
      batch.conclude(suspect.index, .incident(incident), isFailure: isFailure)
    }
  }

  /// Drives what is left of a batch run by run, up to the first incident.
  ///
  /// - Returns: Whether there was one.
  private func finishOneByOne<Run: Asking & Sendable>(
    _ batch: inout Batch<Run>, _ isFailure: (Run.Outcome) -> Bool
  ) throws(HostFailure) -> Bool {
    while let index = batch.firstOpen {
      let conclusion = try runAlone(batch.runs[index]).conclusion
      batch.conclude(index, conclusion, isFailure: isFailure)
      if case .incident = conclusion { return true }
    }
    return false
  }
}
