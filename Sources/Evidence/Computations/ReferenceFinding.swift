// SPDX-License-Identifier: MIT

package import Quiz
package import Raft

/// What the rules of a Raft make of a picture, found by having real servers play it.
///
/// Nothing here knows what is right: servers are set up as the picture shows them, a request is
/// delivered or an election held, and what comes of it is the finding.
package enum ReferenceFinding {
  /// What comes of a picture, for the family of a name; `nil` if the family is none of those below,
  /// or the picture says too little for it.
  ///
  /// - Parameters:
  ///   - family: What to find, such as `winners`.
  ///   - picture: What the servers look like.
  ///   - rules: What they play by.
  package static func of(_ family: String, _ picture: ClusterPicture, by rules: Rules) -> Finding? {
    guard let stage = Stage(picture, rules: rules) else { return nil }
    switch family {
    case "majority": return stage.votesNeeded.map { .number($0) }
    case "tolerance": return stage.failuresBorne.map { .number($0) }
    case "can-commit": return .servers(stage.committers)
    case "newer-log": return stage.mostUpToDate.map { .servers($0) }
    case "winners": return stage.winners.map { .servers($0) }
    case "safe-entries": return stage.settledIndex.map { .number($0) }
    case "vote": return stage.vote.map { .truth($0) }
    case "append": return stage.logAfterRequest.map { .log($0) }
    case "follower-commit": return stage.commitAfterRequest.map { .number($0) }
    case "rejections": return stage.refusals.map { .number($0) }
    case "commit-index": return stage.commitOfLeader.map { .number($0) }
    case "joint": return stage.commitInTransition.map { .number($0) }
    case "legal-log": return stage.isReachable.map { .truth($0) }
    default: return nil
    }
  }
}
