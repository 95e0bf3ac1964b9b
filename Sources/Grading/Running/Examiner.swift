// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios
internal import Simulation

/// Works off batches on one thread, with one host.
struct Examiner {
  let workload: Workload
  let host: any Host

  /// How many lines of a timeline a failure shows.
  static let leadUpLength = 8

  /// One passing seed in so many is run twice.
  private static let recheckInterval = 10

  /// Takes batches as long as there are any.
  func work() {
    while let batch = workload.takeBatch() {
      do throws(HostFailure) {
        workload.record(try examine(batch), of: batch)
      } catch {
        return workload.record(error)
      }
    }
  }

  private func examine(_ batch: Batch) throws(HostFailure) -> [Finding] {
    let conclusions = try host.finish(
      batch.seeds.map { run(batch, $0, isRecording: isRechecked($0)) },
      isFailure: { Finding(.finished($0)).isDecisive })
    let known = conclusions.prefix { $0 != nil }.compactMap(\.self)
    return try recheck(known, of: batch)
  }

  private func isRechecked(_ position: Int) -> Bool {
    position.isMultiple(of: Self.recheckInterval)
  }

  private func run(_ batch: Batch, _ position: Int, isRecording: Bool) -> ScenarioRun {
    ScenarioRun(
      workload.scenarios[batch.scenario], seed: workload.seeds[batch.scenario][position],
      isRecording: isRecording)
  }

  /// Runs some seeds a second time, and turns what is known of the batch into findings.
  private func recheck(
    _ conclusions: [Conclusion<RunOutcome>], of batch: Batch
  ) throws(HostFailure) -> [Finding] {
    var findings = conclusions.map { Finding($0) }
    for (offset, position) in zip(findings.indices, batch.seeds) {
      guard case .finished(let first) = conclusions[offset], isDue(findings[offset], position)
      else { continue }
      let second = try repeated(batch, position)
      guard case .finished(let outcome) = second, first.agrees(with: outcome) else {
        findings[offset] = Finding(.notReproducible)
        return Array(findings[...offset])
      }
      if findings[offset].isDecisive { findings[offset].leadUp = leadUp(to: outcome, in: batch) }
    }
    return findings
  }

  /// Whether a run is to be repeated: one that failed, or one passing run in ten.
  private func isDue(_ finding: Finding, _ position: Int) -> Bool {
    finding.verdict.isFailure || (finding.verdict.isPass && isRechecked(position))
  }

  private func repeated(
    _ batch: Batch, _ position: Int
  ) throws(HostFailure) -> Conclusion<RunOutcome>? {
    try host.finish([run(batch, position, isRecording: true)]).first ?? nil
  }

  private func leadUp(to outcome: RunOutcome, in batch: Batch) -> [String] {
    let names = workload.scenarios[batch.scenario].cluster.names
    return Timeline(outcome.trace, names: names).lines.suffix(Self.leadUpLength).map(\.text)
  }
}

extension RunOutcome {
  /// Whether another run of the same seed went the same way, as far as both can tell.
  func agrees(with other: RunOutcome) -> Bool {
    guard verdict == other.verdict, steps == other.steps, time == other.time else { return false }
    return trace.isEmpty || other.trace.isEmpty || trace == other.trace
  }
}
