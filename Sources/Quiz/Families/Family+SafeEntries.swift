// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Up to which index all entries survive, whoever leads next.
  static let safeEntries = Family(
    name: "safe-entries", topic: "safety", sources: ["§5.4.2", "Figure 8", "thesis 3.6.2"],
    find: { Succession(of: $0).flatMap { $0.isDue ? .number($0.settled) : nil } }
  ) { level, generator in
    Succession(level, from: &generator).draft(level, from: &generator)
  }
}
