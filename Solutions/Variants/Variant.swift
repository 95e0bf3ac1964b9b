// SPDX-License-Identifier: MIT

public import Raft

/// A correct Raft that differs from the reference. The grader must pass every one of them: it judges
/// what servers do for one another and for clients, not how they go about it.
public struct Variant: Sendable {
  /// What the variant is called, such as `sticky-votes`.
  public let id: String

  /// What it does differently, in one sentence, and why that is right.
  public let difference: String

  /// The variant itself.
  public let rules: Rules

  /// A correct Raft.
  init(_ id: String, _ difference: String, _ rules: Rules) {
    self.id = id
    self.difference = difference
    self.rules = rules
  }

  /// All variants, by the functions they change, in the order in which those are taught.
  public static let all = elections + replication + safety
}
