// SPDX-License-Identifier: MIT

/// A look back at something that had broken in one's own code and was mended, in words: what a question
/// about it is made of.
///
/// Whoever knows properties and functions gives their names and sentences; here they are only words.
public struct Reflection: Sendable {
  /// The guarantee that had broken.
  public struct Guarantee: Sendable {
    /// What it is called, such as `Election Safety`.
    public var name: String

    /// What it demands, in a sentence with its section.
    public var demand: String

    /// A guarantee.
    public init(name: String, demand: String) {
      self.name = name
      self.demand = demand
    }
  }

  /// The scenario that showed it, and what it showed.
  public struct Scene: Sendable {
    /// The scenario's title.
    public var title: String

    /// What happened, in a sentence without a full stop.
    public var sentence: String

    /// The rule that should have prevented it, in a sentence with its section.
    public var rule: String

    /// A scenario with what it showed.
    public init(title: String, sentence: String, rule: String) {
      self.title = title
      self.sentence = sentence
      self.rule = rule
    }
  }

  /// The id of the question.
  public var id: String

  /// What it belongs to.
  public var topic: Topic

  /// The guarantee that had broken.
  public var guarantee: Guarantee

  /// What showed it; `nil` where that is not told, as of a hidden scenario.
  public var scene: Scene?

  /// The function that was to blame, such as `Election.stepDown`, where that was certain.
  public var function: String?

  /// The day on which it was found broken, and the one on which it was found mended.
  public var broken, mended: String

  /// A look back.
  public init(
    id: String, topic: Topic, guarantee: Guarantee, scene: Scene? = nil, function: String? = nil,
    broken: String, mended: String
  ) {
    self.id = id
    self.topic = topic
    self.guarantee = guarantee
    self.scene = scene
    self.function = function
    self.broken = broken
    self.mended = mended
  }
}
