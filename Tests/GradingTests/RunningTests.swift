// SPDX-License-Identifier: MIT

import Scenarios
import Testing

@testable import Grading

struct SeedChoiceTests {
  @Test(arguments: [
    (SeedChoice.standard, [UInt64(1), 2, 3]), (.first(2), [1, 2]), (.only(77), [77]),
  ])
  func `seeds are counted from 1`(choice: SeedChoice, seeds: [UInt64]) {
    #expect(choice.seeds(for: Sample.scenario(seeds: 3)) == seeds)
  }
}

struct BatchTests {
  private let short = Sample.scenario("short")
  private let long = Sample.scenario("long", level: .advanced)

  @Test func `a short scenario is one batch, a long one is shared`() {
    let batches = Batch.plan([short, long], seedCounts: [25, 25], threads: 2)
    #expect(
      batches == [
        Batch(scenario: 0, seeds: 0..<25), Batch(scenario: 1, seeds: 0..<13),
        Batch(scenario: 1, seeds: 13..<25),
      ])
  }

  @Test func `no batch is larger than what a worker has in flight`() {
    let batches = Batch.plan([short], seedCounts: [150], threads: 1)
    #expect(batches.map(\.seeds) == [0..<64, 64..<128, 128..<150])
  }

  @Test func `every seed is in a batch, however many threads there are`() {
    for threads in 1...9 {
      let batches = Batch.plan([long], seedCounts: [25], threads: threads)
      #expect(batches.flatMap(\.seeds) == Array(0..<25))
    }
  }
}

struct WorkloadTests {
  private let violation = Finding(.failed(Sample.violation))

  @Test func `a scenario has a result once all is known up to its first failure`() {
    let workload = Workload(
      [Sample.scenario(level: .advanced)], seeds: [[1, 2, 3, 4]], threads: 2)
    workload.record([violation], of: Batch(scenario: 0, seeds: 2..<4))
    #expect(workload.results.isEmpty)
    workload.record(
      [Finding(.passed), Finding(.passed)], of: Batch(scenario: 0, seeds: 0..<2))
    #expect(workload.results.map(\.seed) == [3])
    #expect(workload.progress.done == 1)
  }

  @Test func `seeds after a failure are not worked off`() throws {
    let workload = Workload([Sample.scenario()], seeds: [Array(1...150)], threads: 1)
    let first = try #require(workload.takeBatch())
    workload.record([violation], of: first)
    #expect(workload.takeBatch() == nil)
  }

  @Test func `nothing is begun after a stop`() {
    let workload = Workload([Sample.scenario()], seeds: [[1]], threads: 1)
    workload.stop()
    #expect(workload.takeBatch() == nil)
  }
}
