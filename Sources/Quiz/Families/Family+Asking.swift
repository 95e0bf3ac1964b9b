// SPDX-License-Identifier: MIT

package import Simulation

extension Family {
  /// What the family asks of a cluster that it did not make up itself, with the key, the wrong
  /// answers and their reasons as it would find them; `nil` where the cluster says too little, or the
  /// family asks nothing of others' clusters.
  ///
  /// - Parameters:
  ///   - picture: The cluster.
  ///   - level: How hard the question is to be.
  ///   - generator: What the wording follows from.
  package func draft(
    of picture: ClusterPicture, _ level: Question.Level, from generator: inout Generator
  ) -> Draft? {
    switch name {
    case "vote": Plea(read: picture)?.draft(from: &generator)
    case "append": Delivery(read: picture)?.logDraft(from: &generator)
    case "follower-commit": Delivery(read: picture)?.commitDraft(level, from: &generator)
    case "commit-index": Progress(read: picture)?.draft(level, from: &generator)
    case "winners": Candidacies(of: picture)?.draft(from: &generator)
    case "safe-entries": Succession(of: picture)?.draft(level, from: &generator)
    default: nil
    }
  }
}
