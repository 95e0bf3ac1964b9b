// SPDX-License-Identifier: MIT

/// Questions and the topics that they belong to.
public struct Bank: Sendable {
  /// The topics, in the order in which they are best learnt.
  public var topics: [Topic]

  /// The questions, in the order of their files.
  public var questions: [Question]

  /// A bank of questions.
  public init(topics: [Topic], questions: [Question]) {
    self.topics = topics
    self.questions = questions
  }

  /// The question of an id.
  public func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The topic of an id.
  public func topic(_ id: String) -> Topic? {
    topics.first { $0.id == id }
  }
}
