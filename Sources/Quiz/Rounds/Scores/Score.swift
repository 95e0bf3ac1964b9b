// SPDX-License-Identifier: MIT

/// What one answer of a round was worth, and on what grounds.
public struct Score: Hashable, Sendable {
  /// Who says what an answer was worth.
  enum Basis: String, Sendable {
    /// The question's key.
    case key
    /// The person, who confirmed ideas one by one.
    case confirmed
    /// The person, who compared the answer with a good one.
    case judged
    /// Nobody yet: it is what the patterns of a rubric suggest.
    case suggested
    /// Nobody: it was to be compared with a good answer, and was not. It counts for nothing.
    case unjudged
    /// Nobody: there was no answer.
    case skipped
  }

  /// What was asked, in a line.
  var title: String

  /// The id of the question, and of its topic.
  var question, topic: String

  /// What was asked for.
  var dimension: Dimension

  /// The part of a design that it is about.
  var aspect: Rubric.Aspect?

  /// The points that were earned, and those of a complete answer.
  public var points, outOf: Int

  /// Who says so.
  var basis: Basis

  /// How many seconds an interviewer allows for it, which is also its weight.
  var allowance: Int

  /// How many seconds it took, where that was measured.
  var seconds: Int?

  /// What was answered.
  var answer: String?

  /// What is to be learnt from it: what was missing, and what was wrong.
  var lessons: [String]

  /// A score.
  init(
    title: String, question: String, topic: String, dimension: Dimension,
    aspect: Rubric.Aspect? = nil, points: Int, outOf: Int, basis: Basis, allowance: Int,
    seconds: Int? = nil, answer: String? = nil, lessons: [String] = []
  ) {
    self.title = title
    self.question = question
    self.topic = topic
    self.dimension = dimension
    self.aspect = aspect
    self.points = points
    self.outOf = outOf
    self.basis = basis
    self.allowance = allowance
    self.seconds = seconds
    self.answer = answer
    self.lessons = lessons
  }

  /// The part of the points that was earned, from 0 to 1.
  var share: Double {
    outOf > 0 ? Double(points) / Double(outOf) : 0
  }
}

extension Sequence<Score> {
  /// The part that was earned of what was asked, from 0 to 1, each answer counting by the time that an
  /// interviewer allows for it; `nil` if nothing was asked.
  var share: Double? {
    let weight = reduce(0) { $0 + $1.allowance }
    guard weight > 0 else { return nil }
    return reduce(0) { $0 + $1.share * Double($1.allowance) } / Double(weight)
  }
}
