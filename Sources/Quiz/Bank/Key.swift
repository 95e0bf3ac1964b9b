// SPDX-License-Identifier: MIT

public import YAML

/// What counts as the right answer to a question, and why others are wrong.
public enum Key: Sendable {
  /// One option or several. The person marks all that are right.
  case choice(Choice)

  /// A number.
  case number(Quantity)

  /// Things in their right order.
  case order([String])

  /// Things in pairs.
  case match(Matching)

  /// Ideas that a free answer should hold.
  case open(Rubric)
}

/// Options, some of which are right.
public struct Choice: Sendable {
  /// An option.
  public struct Option: Sendable {
    /// What it says.
    public var text: String

    /// Whether it is right.
    public var isCorrect: Bool

    /// Why it is wrong; or, where it is right, why that may surprise.
    public var reason: String?

    /// What a computation would have to find for the option to be right; by default its text.
    public var meaning: String?

    /// A condition that holds at the end of the question's play just if the option is right, not yet
    /// read: only whoever knows scenarios can.
    public var claim: Node?

    /// An option.
    public init(
      _ text: String, isCorrect: Bool, reason: String? = nil, meaning: String? = nil,
      claim: Node? = nil
    ) {
      self.text = text
      self.isCorrect = isCorrect
      self.reason = reason
      self.meaning = meaning
      self.claim = claim
    }
  }

  /// The options, in the order of the file.
  public var options: [Option]

  /// Whether any number of options may be marked; otherwise exactly one is right, and that is said.
  public var allowsSeveral: Bool

  /// Whether the options keep their order, as numbers do, when the question is asked.
  public var keepsOrder: Bool

  /// Options of which some are right.
  public init(_ options: [Option], allowsSeveral: Bool, keepsOrder: Bool = false) {
    self.options = options
    self.allowsSeveral = allowsSeveral
    self.keepsOrder = keepsOrder
  }
}

/// A number that is asked for.
public struct Quantity: Sendable {
  /// A wrong number that somebody arrives at for a reason.
  public struct Mistake: Sendable {
    /// The number.
    public var value: Double

    /// What was thought, and why it is wrong.
    public var reason: String

    /// A condition that does not hold at the end of the question's play.
    public var claim: Node?

    /// A wrong number and why it is wrong.
    public init(_ value: Double, reason: String, claim: Node? = nil) {
      self.value = value
      self.reason = reason
      self.claim = claim
    }
  }

  /// The right number.
  public var value: Double

  /// How far off an answer may be.
  public var tolerance: Double

  /// What it counts, such as `servers` or `ms`.
  public var unit: String?

  /// Wrong numbers that are expected.
  public var mistakes: [Mistake]

  /// A condition that holds at the end of the question's play.
  public var claim: Node?

  /// A number that is asked for.
  public init(
    _ value: Double, tolerance: Double = 0, unit: String? = nil, mistakes: [Mistake] = [],
    claim: Node? = nil
  ) {
    self.value = value
    self.tolerance = tolerance
    self.unit = unit
    self.mistakes = mistakes
    self.claim = claim
  }
}

/// Things that belong together in pairs.
public struct Matching: Sendable {
  /// Two things that belong together.
  public struct Pair: Sendable {
    /// What is given.
    public var left: String

    /// What is to be found for it.
    public var right: String

    /// Two things that belong together.
    public init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  /// A thing that belongs to nothing.
  public struct Decoy: Sendable {
    /// What it says.
    public var text: String

    /// Why it belongs to nothing.
    public var reason: String

    /// A thing that belongs to nothing, and why.
    public init(_ text: String, reason: String) {
      self.text = text
      self.reason = reason
    }
  }

  /// The pairs, in the order of the file. Two left sides may share a right one.
  public var pairs: [Pair]

  /// Right sides that belong to nothing.
  public var decoys: [Decoy]

  /// Things in pairs.
  public init(_ pairs: [Pair], decoys: [Decoy] = []) {
    self.pairs = pairs
    self.decoys = decoys
  }
}
