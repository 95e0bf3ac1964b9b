// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// The commit index that a leader arrives at.
  static let commitIndex = Family(
    name: "commit-index", topic: "safety", sources: ["§5.4.2", "Figure 8", "thesis 3.6.2"],
    find: { Progress(read: $0).map { .number($0.commitAfter) } }
  ) { level, generator in
    Progress(level, from: &generator).draft(level, from: &generator)
  }
}
