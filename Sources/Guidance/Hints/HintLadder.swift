// SPDX-License-Identifier: MIT

/// The hints on one topic, from a question to nearly the answer.
public struct HintLadder: Hashable, Sendable {
  /// What they are about.
  public var topic: HintTopic

  /// The hints, from gentle to plain.
  public var hints: [String]

  /// Hints on a topic.
  public init(_ topic: HintTopic, _ hints: [String]) {
    self.topic = topic
    self.hints = hints
  }
}
