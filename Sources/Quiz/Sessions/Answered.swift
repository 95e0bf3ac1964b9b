// SPDX-License-Identifier: MIT

/// An answer that was given, with what came of it.
public struct Answered: Sendable {
  /// The question as it was put.
  public let asked: Asked

  /// What was answered.
  public let answer: Answer

  /// How sure the person was, before they knew; `nil` where they did not say.
  public let confidence: Confidence?

  /// What the answer is worth.
  public let assessment: Assessment

  /// What the person says a free answer holds; `nil` for an objective key.
  public let confirmation: Confirmation?

  /// Whether what it is worth is settled: by an objective key, or by the person. Otherwise no more than
  /// a suggestion was made before the session ended.
  public let isSettled: Bool

  /// How long the answer took.
  public let duration: Duration

  /// How well the question was remembered: what the assessment suggests, unless the person says
  /// otherwise.
  public var recollection: Recollection

  /// When the question would come again for each rating, such as `3d`, as far as anybody knows.
  public let intervals: [Recollection: String]

  /// An answer that was given.
  public init(
    _ asked: Asked, _ answer: Answer, confidence: Confidence? = nil, assessment: Assessment,
    confirmation: Confirmation? = nil, isSettled: Bool = true, duration: Duration = .zero,
    intervals: [Recollection: String] = [:]
  ) {
    self.asked = asked
    self.answer = answer
    self.confidence = confidence
    self.assessment = assessment
    self.confirmation = confirmation
    self.isSettled = isSettled
    self.duration = duration
    self.intervals = intervals
    recollection = assessment.recollection
  }

  /// The ids of the units that the person confirmed, in the order of the rubric.
  public var confirmedUnits: [String] {
    guard let rubric = asked.rubric, let confirmation, isSettled else { return [] }
    return zip(rubric.units, confirmation.units).filter(\.1).map(\.0.id)
  }

  /// Whether the answer was right, or right enough, whatever the person made of it.
  public var isRight: Bool { assessment.recollection == .good }
}
