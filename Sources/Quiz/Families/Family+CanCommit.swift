// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Which servers of a cluster in parts are in the one that can commit.
  static let canCommit = Family(
    name: "can-commit", topic: "partitions", sources: ["§5.3", "thesis 3.5"],
    find: { .servers(Partition(picture: $0).able.map(\.name)) }
  ) { level, generator in
    Partition(level, from: &generator).draft(from: &generator)
  }
}
