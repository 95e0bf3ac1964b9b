// SPDX-License-Identifier: MIT

internal import Scenarios

/// Some consecutive seeds of one scenario: what a thread takes on at a time.
struct Batch: Hashable, Sendable {
  /// The scenario's position among those that are graded.
  var scenario: Int

  /// The positions of the seeds among the scenario's.
  var seeds: Range<Int>

  /// The most seeds of a batch: as many as a worker has in flight, so that none waits for another.
  static let largest = 64

  /// How many seeds a thread takes on at a time. As long ones end, others take their places, so that
  /// a worker is kept busy to the end.
  static let share = 4 * largest

  /// Cuts scenarios into batches, such that threads end at about the same time.
  ///
  /// The scenarios keep their order. Short ones are a batch each; the advanced ones, which take the
  /// longest, are shared among the threads.
  static func plan(_ scenarios: [Scenario], seedCounts: [Int], threads: Int) -> [Batch] {
    scenarios.indices.flatMap { scenario in
      let count = seedCounts[scenario]
      let isLong = scenarios[scenario].level == .advanced
      let share = isLong ? (count + threads - 1) / threads : count
      let size = max(1, min(share, largest))
      return stride(from: 0, to: count, by: size).map {
        Batch(scenario: scenario, seeds: $0..<min($0 + size, count))
      }
    }
  }
}
