// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios
internal import Simulation

/// Works off batches on one thread, with one host.
struct Examiner {
  let workload: Workload
  let host: any Host

  /// One passing seed in so many is run twice.
  private static let recheckInterval = 10

  /// Takes batches as long as there are any. Several at a time keep a worker's hands full: a frame
  /// of many steps costs hardly more than a frame of one.
  func work() {
    while case let batches = workload.takeBatches(), !batches.isEmpty {
      do throws(HostFailure) {
        for (batch, findings) in zip(batches, try examine(batches)) {
          workload.record(findings, of: batch)
        }
      } catch {
        return workload.record(error)
      }
    }
  }

  private func examine(_ batches: [Batch]) throws(HostFailure) -> [[Finding]] {
    let runs = batches.map { batch in
      batch.seeds.map { run(batch, $0, isRecording: isRechecked($0)) }
    }
    let conclusions = try host.finish(groups: runs) { Finding(.finished($0)).isDecisive }
    return try recheck(conclusions.map { $0.prefix { $0 != nil }.compactMap(\.self) }, of: batches)
  }

  private func isRechecked(_ position: Int) -> Bool {
    position.isMultiple(of: Self.recheckInterval)
  }

  private func run(_ batch: Batch, _ position: Int, isRecording: Bool) -> ScenarioRun {
    ScenarioRun(
      workload.scenarios[batch.scenario], seed: workload.seeds[batch.scenario][position],
      isRecording: isRecording)
  }

  /// Runs some seeds a second time, and turns what is known of the batches into findings.
  private func recheck(
    _ conclusions: [[Conclusion<RunOutcome>]], of batches: [Batch]
  ) throws(HostFailure) -> [[Finding]] {
    var findings = conclusions.map { $0.map { Finding($0) } }
    let due = batches.indices.map { number in
      findings[number].indices.filter { offset in
        isDue(findings[number][offset], batches[number].seeds.lowerBound + offset)
      }
    }
    let again = try repeated(batches, due)
    for number in batches.indices {
      for (offset, second) in zip(due[number], again[number]) {
        guard let second, case .finished(let first) = conclusions[number][offset] else { continue }
        findings[number][offset].compare(first, with: second)
        if findings[number][offset].isDecisive, case .finished(let outcome) = second {
          findings[number][offset].trace = outcome.trace
        }
      }
      let end = findings[number].firstIndex(where: \.isDecisive) ?? findings[number].endIndex - 1
      findings[number] = Array(findings[number].prefix(end + 1))
    }
    return findings
  }

  /// Whether a run is to be repeated: one that failed, or one passing run in ten.
  private func isDue(_ finding: Finding, _ position: Int) -> Bool {
    finding.verdict.isFailure || (finding.verdict.isPass && isRechecked(position))
  }

  /// Runs the seeds at some offsets of each batch once more, each whatever becomes of the others.
  private func repeated(
    _ batches: [Batch], _ offsets: [[Int]]
  ) throws(HostFailure) -> [[Conclusion<RunOutcome>?]] {
    let runs = zip(batches, offsets).map { batch, offsets in
      offsets.map { run(batch, batch.seeds.lowerBound + $0, isRecording: true) }
    }
    return try host.finish(groups: runs) { _ in false }
  }
}

extension Finding {
  /// Turns into "not reproducible" where a second run of the seed went another way than the first.
  mutating func compare(_ first: RunOutcome, with second: Conclusion<RunOutcome>) {
    if case .finished(let outcome) = second, first.agrees(with: outcome) { return }
    self = Finding(.notReproducible)
  }
}

extension RunOutcome {
  /// Whether another run of the same seed went the same way, as far as both can tell.
  func agrees(with other: RunOutcome) -> Bool {
    guard verdict == other.verdict, steps == other.steps, time == other.time else { return false }
    return trace.isEmpty || other.trace.isEmpty || trace == other.trace
  }
}
