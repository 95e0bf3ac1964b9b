// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Whether a server grants its vote.
  static let vote = Family(
    name: "vote", topic: "election", sources: ["§5.2", "§5.4.1", "Figure 2"],
    find: { Plea(read: $0).map { .truth($0.isGranted) } }
  ) { level, generator in
    let plea = Plea(level, from: &generator)
    return plea.draft(from: &generator)
  }
}
