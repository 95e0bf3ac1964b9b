// SPDX-License-Identifier: MIT

internal import Simulation

/// Questions of one sort whose keys are computed.
///
/// A family does two things with a cluster at a moment: it finds what is right, and it makes up new
/// clusters to ask about, with wrong answers that follow from known misconceptions. What it finds
/// is plain arithmetic on the picture, written without a look at any Raft, so that the reference
/// can prove it.
public struct Family: Sendable {
  /// What the family is called in a bank's file and in ids, such as `winners`.
  public let name: String

  /// The id of the topic to which its questions belong.
  public let topic: String

  /// Where its rule stands.
  public let sources: [String]

  /// What is right of a cluster; `nil` where the cluster says too little.
  public let find: @Sendable (ClusterPicture) -> Finding?

  /// Makes up a question of a level.
  let draw: @Sendable (Question.Level, inout Generator) -> Draft
}

extension Family {
  /// All families, in the order in which a course meets them.
  public static let all = [
    majority, tolerance, canCommit, newerLog, vote, winners, append, followerCommit, rejections,
    commitIndex, legalLog, safeEntries, joint,
  ]

  /// The family of a name.
  public static func named(_ name: String) -> Family? {
    all.first { $0.name == name }
  }
}
