// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// The commit index of a leader while a change of membership is under way.
  static let joint = Family(
    name: "joint", topic: "membership", sources: ["§6", "thesis 4.3"],
    find: { Transition(read: $0).map { .number($0.commitAfter) } }
  ) { level, generator in
    Transition(level, from: &generator).draft(level, from: &generator)
  }
}
