// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// A follower's commit index after a leader's request.
  static let followerCommit = Family(
    name: "follower-commit", topic: "replication", sources: ["Figure 2", "§5.3"],
    find: { picture in
      Delivery(read: picture).flatMap { $0.knowsCommit ? .number($0.commitAfter) : nil }
    }
  ) { level, generator in
    let delivery = Delivery(committing: level, from: &generator)
    return delivery.commitDraft(level, from: &generator)
  }
}
