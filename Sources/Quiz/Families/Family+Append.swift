// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// A follower's log after a leader's request.
  static let append = Family(
    name: "append", topic: "replication", sources: ["§5.3", "Figure 2"],
    find: { Delivery(read: $0).map { .log($0.outcome) } }
  ) { level, generator in
    Delivery(level, from: &generator).logDraft(from: &generator)
  }
}
