// SPDX-License-Identifier: MIT

/// A question that was made up, by a family or of a run, before it has an id.
package struct Draft: Sendable {
  /// What sort of question it is.
  package var kind: Question.Kind

  /// What is asked.
  package var prompt: String

  /// What it is asked of.
  package var picture: ClusterPicture

  /// What counts as right.
  package var key: Key

  /// The right answer, reasoned out for this very cluster.
  package var answer: String

  /// What an interviewer would ask next.
  package var followUps: [FollowUp] = []

  /// A question that was made up.
  package init(
    kind: Question.Kind, prompt: String, picture: ClusterPicture, key: Key, answer: String,
    followUps: [FollowUp] = []
  ) {
    self.kind = kind
    self.prompt = prompt
    self.picture = picture
    self.key = key
    self.answer = answer
    self.followUps = followUps
  }
}
