// SPDX-License-Identifier: MIT

/// A card that there is, as far as statistics need to know it.
public struct DeckEntry: Hashable, Sendable {
  /// What its schedule is kept under.
  public var card: String

  /// The names of its level and its topic.
  public var level, topic: String

  /// The present revision of its question.
  public var revision: Int

  /// A card that there is.
  public init(card: String, level: String, topic: String, revision: Int = 1) {
    self.card = card
    self.level = level
    self.topic = topic
    self.revision = revision
  }
}
