// SPDX-License-Identifier: MIT

/// A property that broke in one's own code, as a grading showed it.
///
/// Everything is words or names, as the kit's reports give them. Of a hidden scenario there are neither
/// its title nor what happened in it, and its id only as a mark.
public struct Breach: Hashable, Sendable {
  /// What it is called, once for ever; the question about it has the same id.
  public var id: String

  /// When it was graded.
  public var at: Moment

  /// The name of the property.
  public var property: String

  /// The scenario that showed it: its id, or for a hidden one a mark that tells nothing of it.
  public var scenario: String

  /// The scenario's title.
  public var title: String?

  /// What happened, in a sentence without a full stop.
  public var sentence: String?

  /// The rule that should have prevented it, in one sentence with its section.
  public var rule: String?

  /// The function that was to blame, where that was certain.
  public var function: String?

  /// The seed that showed it.
  public var seed: UInt64

  /// How many seeds the scenario was to be run with.
  public var seeds: Int

  /// A property that broke.
  public init(
    id: String, at moment: Moment, property: String, scenario: String, title: String? = nil,
    sentence: String? = nil, rule: String? = nil, function: String? = nil, seed: UInt64, seeds: Int
  ) {
    self.id = id
    at = moment
    self.property = property
    self.scenario = scenario
    self.title = title
    self.sentence = sentence
    self.rule = rule
    self.function = function
    self.seed = seed
    self.seeds = seeds
  }
}

/// A property that broke and holds again.
public struct MendedBreach: Hashable, Sendable {
  /// How it broke.
  public var breach: Breach

  /// When a grading found it mended.
  public var at: Moment

  /// A property that broke and was found mended at a moment.
  public init(_ breach: Breach, at moment: Moment) {
    self.breach = breach
    at = moment
  }
}
