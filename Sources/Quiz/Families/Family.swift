// SPDX-License-Identifier: MIT

public import Simulation

/// Questions of one sort whose keys are computed.
///
/// A family does two things with a cluster at a moment: it finds what is right, and it makes up new
/// clusters to ask about, with wrong answers that follow from known misconceptions.
public struct Family: Sendable {
  /// What the family is called in a bank's file and in ids, such as `winners`.
  public let name: String

  /// What is right of a cluster; `nil` where the cluster says too little.
  public let find: @Sendable (ClusterPicture) -> Finding?

  /// A new question of a level.
  public let make: @Sendable (Question.Level, inout Generator) -> Question
}

/// What a computation finds.
public enum Finding: Hashable, Sendable {
  /// A number, such as a commit index.
  case number(Int)

  /// Whether something is so.
  case truth(Bool)

  /// Some of the servers, in order.
  case servers([String])

  /// A log by the terms of its entries.
  case log([Int])
}
