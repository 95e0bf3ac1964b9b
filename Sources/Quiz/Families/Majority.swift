// SPDX-License-Identifier: MIT

/// The arithmetic of majorities: any two of them share a server, which is what Raft's safety rests
/// on (§5.2, §5.4.3).
struct Majority: Hashable, Sendable {
  /// How many servers the cluster has, whether they are up or not.
  let total: Int

  /// The majorities of a cluster of so many servers.
  init(of total: Int) {
    self.total = total
  }

  /// How many servers it takes: more than half of all.
  var size: Int { total / 2 + 1 }

  /// How many servers may fail while the others are still a majority.
  var spare: Int { total - size }

  /// Whether so many servers are a majority.
  func isReached(by count: Int) -> Bool {
    count >= size
  }

  /// How many more servers may fail when so many are up; `nil` if those are no majority any more.
  func spare(ofThoseUp count: Int) -> Int? {
    isReached(by: count) ? count - size : nil
  }

  /// The highest index that a majority has reached, given how far each server has come.
  ///
  /// - Parameter indices: An index for each server that is known to store anything.
  func index(reachedBy indices: [Int]) -> Int {
    indices.filter { candidate in isReached(by: indices.count { $0 >= candidate }) }.max() ?? 0
  }
}
