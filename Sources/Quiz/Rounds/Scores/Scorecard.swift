// SPDX-License-Identifier: MIT

/// What came of a round: a score for every answer, and what they come to.
///
/// It is a self-assessment. Keys grade objective answers; free ones are worth what the person confirmed.
public struct Scorecard: Sendable {
  /// A topic or a dimension with what was earned in it.
  struct Row: Hashable, Sendable {
    /// What it is called.
    var title: String

    /// The part that was earned, from 0 to 1.
    var share: Double

    /// How many answers it is made of.
    var answers: Int

    /// What to read to do better, where it is a topic.
    var study: String?
  }

  /// What sort of round it was.
  var format: Format

  /// How long the round might have taken.
  var length: RoundLength

  /// How many seconds it took.
  public var seconds: Int

  /// The seed by which the round can be had again.
  var seed: UInt64

  /// When it was, as the person reads dates.
  var date: String

  /// What each answer was worth, in the order of the round.
  public var scores: [Score]

  /// What was planned and not asked, because time was over or the person left. It counts for nothing.
  var unasked: [Score]

  /// The red flags that the person ticked.
  var redFlags: [String]

  private let topics: [Topic]

  /// A scorecard.
  ///
  /// - Parameter topics: The topics of the bank, in order.
  init(
    _ format: Format, length: RoundLength, seconds: Int, seed: UInt64, date: String,
    scores: [Score],
    unasked: [Score] = [], redFlags: [String] = [], topics: [Topic]
  ) {
    self.format = format
    self.length = length
    self.seconds = seconds
    self.seed = seed
    self.date = date
    self.scores = scores
    self.unasked = unasked
    self.redFlags = redFlags
    self.topics = topics
  }

  /// What was earned in each dimension that was asked about.
  var dimensions: [Row] {
    Dimension.allCases.compactMap { dimension in
      row(dimension.title) { $0.dimension == dimension }
    }
  }

  /// What was earned in each part of a design, if there was one.
  var aspects: [Row] {
    Rubric.Aspect.allCases.compactMap { aspect in
      row(aspect.title) { $0.aspect == aspect }
    }
  }

  /// What was earned in each topic that was asked about, in the order of the bank.
  var topicRows: [Row] {
    topics.compactMap { topic in row(topic.title, study: topic.study) { $0.topic == topic.id } }
  }

  /// The topics that most need work, the weakest first.
  var weakTopics: [Row] {
    let weak = topicRows.filter { Band($0.share) < .solid }
    return zip(0..., weak).sorted { ($0.1.share, $0.0) < ($1.1.share, $1.0) }.map(\.1)
  }

  private func row(_ title: String, study: String? = nil, where isMeant: (Score) -> Bool) -> Row? {
    let scores = scores.filter(isMeant)
    guard let share = scores.share else { return nil }
    return Row(title: title, share: share, answers: scores.count, study: study)
  }
}

/// How good a part of all points is, in a word.
enum Band: String, CaseIterable, Comparable, Sendable {
  /// Less than two fifths.
  case weak
  /// From 40 %.
  case mixed
  /// From 65 %.
  case solid
  /// From 85 %.
  case strong

  /// The band of a part of all points, from 0 to 1.
  init(_ share: Double) {
    self = Self.allCases.last { share >= $0.threshold } ?? .weak
  }

  /// The smallest part that is in the band.
  var threshold: Double {
    switch self {
    case .weak: 0
    case .mixed: 0.4
    case .solid: 0.65
    case .strong: 0.85
    }
  }

  /// Whether one band is worse than another.
  static func < (one: Band, other: Band) -> Bool {
    one.threshold < other.threshold
  }
}
