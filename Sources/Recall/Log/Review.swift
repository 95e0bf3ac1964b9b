// SPDX-License-Identifier: MIT

/// An answer to a question with what came of it: a line of the log.
///
/// It holds all that is needed to replay schedules, and more, so that a later scheduler can learn from
/// it. What a question is, only its bank knows; here it is names.
public struct Review: Hashable, Sendable {
  /// What it is called, once for ever; see ``Sitting``.
  public var id: String

  /// When the answer was graded.
  public var at: Moment

  /// What its schedule is kept under.
  public var card: String

  /// The id of the question, which differs from the card's for a generated one.
  public var question: String

  /// The revision of the question.
  public var revision: Int

  /// The question's level, topic and kind, by their names.
  public var level, topic, kind: String

  /// In what sort of round it was asked.
  public var origin: Origin

  /// The seed of the session; with the question's id it makes the question again as it was asked.
  public var seed: UInt64?

  /// The rating that follows from the answer.
  public var suggested: Rating

  /// The rating that counts: the suggested one unless the person chose another.
  public var rating: Rating

  /// How sure the person was before the answer was revealed, in percent.
  public var confidence: Int?

  /// The points that a free answer got, and those of a complete one.
  public var points, outOf: Int?

  /// The ids of the ideas that the person confirmed in a free answer.
  public var units: [String]

  /// What was answered; at most ``answerLimit`` characters of it are logged.
  public var answer: String?

  /// How long the answer took, in seconds.
  public var seconds: Int?

  /// An answer with what came of it.
  public init(
    id: String, at: Moment, card: String, question: String? = nil, revision: Int = 1,
    level: String = "", topic: String = "", kind: String = "", origin: Origin = .quiz,
    seed: UInt64? = nil, suggested: Rating, rating: Rating? = nil, confidence: Int? = nil,
    points: Int? = nil, outOf: Int? = nil, units: [String] = [], answer: String? = nil,
    seconds: Int? = nil
  ) {
    self.id = id
    self.at = at
    self.card = card
    self.question = question ?? card
    self.revision = revision
    self.level = level
    self.topic = topic
    self.kind = kind
    self.origin = origin
    self.seed = seed
    self.suggested = suggested
    self.rating = rating ?? suggested
    self.confidence = confidence
    self.points = points
    self.outOf = outOf
    self.units = units
    self.answer = answer
    self.seconds = seconds
  }

  /// How many characters of an answer are logged.
  public static let answerLimit = 2_000

  /// Whether the answer was right, whatever the person made of it: that is what calibration asks.
  public var isRight: Bool { suggested != .again }

  /// The id of the sitting in which it was made.
  public var sitting: Substring { id[..<(id.lastIndex(of: "-") ?? id.endIndex)] }
}

extension Review {
  /// In what sort of round a question was asked. A newer kit may know more of them.
  public struct Origin: RawRepresentable, Hashable, Sendable {
    /// What it is called in the log.
    public let rawValue: String

    /// A sort of round by its name in the log.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Daily practice, which is what sets schedules.
    public static let quiz = Origin(rawValue: "quiz")

    /// Practice of as much as possible before the day, which leaves schedules alone.
    public static let cram = Origin(rawValue: "cram")

    /// A mock interview.
    public static let mock = Origin(rawValue: "mock")

    /// A design problem.
    public static let design = Origin(rawValue: "design")

    /// A code review.
    public static let codeReview = Origin(rawValue: "code-review")

    /// An incident in operations.
    public static let operations = Origin(rawValue: "operations")

    /// A look back at what was mended in one's own code.
    public static let reflect = Origin(rawValue: "reflect")

    /// A prediction of what a run does next.
    public static let predict = Origin(rawValue: "predict")

    /// A hunt for a known bug.
    public static let hunt = Origin(rawValue: "hunt")

    /// A free answer that the person did not come to grade. It is kept, and counts for nothing.
    public static let unconfirmed = Origin(rawValue: "unconfirmed")

    /// Whether its reviews count in statistics.
    public var counts: Bool { self != .unconfirmed }

    /// Whether its reviews move schedules; those of all others only count in statistics.
    public var schedules: Bool { self == .quiz }
  }
}
