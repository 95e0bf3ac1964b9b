// SPDX-License-Identifier: MIT

/// A question that a family made up, before it has an id.
struct Draft: Sendable {
  /// What sort of question it is.
  var kind: Question.Kind

  /// What is asked.
  var prompt: String

  /// What it is asked of.
  var picture: ClusterPicture

  /// What counts as right.
  var key: Key

  /// The right answer, reasoned out for this very cluster.
  var answer: String

  /// What an interviewer would ask next.
  var followUps: [FollowUp] = []
}
