// SPDX-License-Identifier: MIT

/// What a free answer is graded by: ideas it should hold, and beliefs that cost points.
///
/// Patterns only suggest; the person confirms each unit, and that sets the grade.
public struct Rubric: Sendable {
  /// An idea that an answer should hold.
  public struct Unit: Sendable {
    /// What it is called in the log of reviews.
    public var id: String

    /// The idea in a sentence.
    public var idea: String

    /// How many points it is worth.
    public var weight: Int

    /// Whether an answer is complete without it.
    public var isBonus: Bool

    /// The part of a design that it belongs to; `nil` where nothing is designed.
    public var aspect: Aspect?

    /// Phrases that suggest the idea.
    public var patterns: [Phrase]

    /// An idea with what it is worth.
    public init(
      id: String, idea: String, weight: Int = 1, isBonus: Bool = false, aspect: Aspect? = nil,
      patterns: [Phrase]
    ) {
      self.id = id
      self.idea = idea
      self.weight = weight
      self.isBonus = isBonus
      self.aspect = aspect
      self.patterns = patterns
    }
  }

  /// A belief that costs points.
  public struct Misconception: Sendable {
    /// What is believed, in a sentence.
    public var belief: String

    /// Why it is wrong.
    public var reason: String

    /// How many points it costs.
    public var cost: Int

    /// Phrases that suggest the belief.
    public var patterns: [Phrase]

    /// A belief and what it costs.
    public init(belief: String, reason: String, cost: Int = 1, patterns: [Phrase]) {
      self.belief = belief
      self.reason = reason
      self.cost = cost
      self.patterns = patterns
    }
  }

  /// An answer that somebody might give, with the units that it holds, to try patterns on.
  public struct Exemplar: Sendable {
    /// What it is called, such as `a strong answer`.
    public var name: String

    /// The answer.
    public var text: String

    /// The ids of the units that it holds.
    public var units: [String]

    /// What an interviewer makes of it.
    public var remark: String?

    /// A graded answer.
    public init(name: String, text: String, units: [String], remark: String? = nil) {
      self.name = name
      self.text = text
      self.units = units
      self.remark = remark
    }
  }

  /// The ideas, in the order in which a good answer would bring them.
  public var units: [Unit]

  /// The beliefs that cost points.
  public var misconceptions: [Misconception]

  /// One worked answer that holds every unit which is no bonus.
  public var model: String

  /// Graded answers.
  public var exemplars: [Exemplar]

  /// A rubric.
  public init(
    units: [Unit], misconceptions: [Misconception] = [], model: String, exemplars: [Exemplar] = []
  ) {
    self.units = units
    self.misconceptions = misconceptions
    self.model = model
    self.exemplars = exemplars
  }

  /// The points of a complete answer: those of all units but bonus ones.
  public var fullPoints: Int {
    units.reduce(0) { $0 + ($1.isBonus ? 0 : $1.weight) }
  }
}

extension Rubric {
  /// A part of a design, by which interviewers grade it.
  public enum Aspect: String, CaseIterable, Sendable {
    /// What is asked before anything is drawn: users, numbers, what must never happen.
    case scoping
    /// What clients call, and what they are promised.
    case api
    /// What is kept, where, and how it changes.
    case state
    /// Why nothing bad happens, such as two holders of a lock at once.
    case safety
    /// What happens when a part fails or is slow.
    case failures
    /// What was given up for what.
    case tradeOffs = "trade-offs"
  }
}
