// SPDX-License-Identifier: MIT

package import Quiz
package import Raft

/// What real servers do with a picture, told step by step, to show why something is found.
package enum ReferenceTale {
  /// The steps in sentences; `nil` if the family is unknown, or the picture says too little for it.
  ///
  /// - Parameters:
  ///   - family: What is found, such as `winners`.
  ///   - picture: What the servers look like.
  ///   - rules: What they play by.
  package static func of(
    _ family: String, _ picture: ClusterPicture, by rules: Rules
  ) -> [String]? {
    guard let stage = Stage(picture, rules: rules),
      ReferenceFinding.of(family, picture, by: rules) != nil
    else { return nil }
    return switch family {
    case "majority": stage.taleOfVotes
    case "tolerance": stage.taleOfFailures
    case "can-commit": stage.taleOfGroups
    case "newer-log": stage.taleOfComparisons
    case "winners": stage.taleOfCandidates
    case "safe-entries": stage.taleOfHeirs
    case "vote": stage.taleOfVote
    case "append", "follower-commit": stage.taleOfRequest
    case "rejections": stage.taleOfRefusals
    case "commit-index": stage.taleOfCommitment
    case "joint": stage.taleOfTransition
    case "legal-log": stage.taleOfGrowth
    default: nil
    }
  }
}
