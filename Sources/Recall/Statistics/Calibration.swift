// SPDX-License-Identifier: MIT

/// How sure somebody was against how often they were right.
public struct Calibration: Hashable, Sendable {
  /// Answers of which somebody was about equally sure.
  public struct Bucket: Hashable, Sendable {
    /// From how sure to how sure, in percent.
    public let range: ClosedRange<Int>

    /// How many answers there are.
    public internal(set) var answers = 0

    /// How many of them were right.
    public internal(set) var right = 0

    /// All their confidences together, in percent.
    var confidences = 0

    /// How sure the person was on the whole, in percent; `nil` where there are no answers.
    public var confidence: Int? {
      answers == 0 ? nil : Int((Double(confidences) / Double(answers)).rounded())
    }

    /// How many percent of the answers were right; `nil` where there are none.
    public var percentRight: Int? {
      answers == 0 ? nil : Int((100 * Double(right) / Double(answers)).rounded())
    }
  }

  /// The answers by how sure somebody was of them, from least to most.
  public private(set) var buckets = [0...29, 30...49, 50...69, 70...89, 90...100].map {
    Bucket(range: $0)
  }

  private var squares = 0.0

  /// The calibration that reviews tell of; those without a confidence say nothing.
  public init(_ reviews: some Sequence<Review>) {
    for review in reviews {
      guard let confidence = review.confidence,
        let place = buckets.firstIndex(where: { $0.range.contains(confidence) })
      else { continue }
      buckets[place].answers += 1
      buckets[place].right += review.isRight ? 1 : 0
      buckets[place].confidences += confidence
      let miss = Double(confidence) / 100 - (review.isRight ? 1 : 0)
      squares += miss * miss
    }
  }

  /// How many answers came with a confidence.
  public var answers: Int { buckets.reduce(0) { $0 + $1.answers } }

  /// The Brier score: the mean square of how far off the confidences were. 0 is perfect, 0.25 what
  /// being half sure of everything comes to; `nil` where there are no answers.
  public var brierScore: Double? {
    answers == 0 ? nil : squares / Double(answers)
  }

  /// The answers that say most about how somebody misjudges what they know: at least five of them,
  /// and the further off the more they are.
  var tellingBucket: Bucket? {
    buckets.filter { $0.answers >= 5 }.max { $0.weight < $1.weight }
  }
}

extension Calibration.Bucket {
  /// How far the share that was right is from what the person expected, in percent; negative where they
  /// were too sure, 0 where there are no answers.
  var gap: Int { (percentRight ?? 0) - (confidence ?? 0) }

  /// How much the gap says: twice as large counts as four times as many answers.
  fileprivate var weight: Int { gap * gap * answers }
}
