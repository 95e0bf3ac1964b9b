// SPDX-License-Identifier: MIT

/// How somebody stands in a topic before a plan is made.
public struct TopicStanding: Sendable {
  /// The topic.
  var topic: Topic

  /// How many questions the bank has of it.
  var questions: Int

  /// How many of them were answered at least once.
  var seen: Int

  /// The part of the answers that were right, from 0 to 1; `nil` where there were none.
  var accuracy: Double?

  /// Whether questions of the topic can be generated.
  var hasDrill: Bool

  /// A standing.
  public init(
    _ topic: Topic, questions: Int, seen: Int = 0, accuracy: Double? = nil, hasDrill: Bool = false
  ) {
    self.topic = topic
    self.questions = questions
    self.seen = min(seen, questions)
    self.accuracy = accuracy
    self.hasDrill = hasDrill
  }

  /// How many questions were never answered.
  var unseen: Int { questions - seen }

  /// Whether answers show that the topic is not yet known.
  var isWeak: Bool { accuracy.map { Band($0) < .solid } ?? false }

  /// How many questions are worth asking: new ones, and all again where the topic is weak.
  var worthAsking: Int { isWeak ? questions : unseen }
}

extension [TopicStanding] {
  /// The topics in the order in which a plan takes them: the weak ones first, the weakest of them at the
  /// front, then those with new questions in the order of the bank.
  var byNeed: [TopicStanding] {
    let weak = zip(0..., filter(\.isWeak))
      .sorted { ($0.1.accuracy ?? 0, $0.0) < ($1.1.accuracy ?? 0, $1.0) }.map(\.1)
    return weak + filter { !$0.isWeak && $0.unseen > 0 }
  }
}
