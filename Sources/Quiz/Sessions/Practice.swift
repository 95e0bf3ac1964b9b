// SPDX-License-Identifier: MIT

/// A practice session: asks questions one by one, takes answers, tells what they are worth, and why.
///
/// It is a value that takes lines and gives screens. It reads no clock and writes nothing: whoever
/// drives it says how much time has gone by, shows the screens, and logs the events. Whenever it ends,
/// by ``finish(at:)``, everything that was answered has become an event.
public struct Practice: Sendable {
  /// What a session can't know by itself.
  public struct Aids: Sendable {
    /// The lines that show a question's evidence happening; `nil` where there is nothing to show.
    public var show: @Sendable (Question) -> [String]?

    /// When a question would come again for each rating, such as `3d`.
    public var intervals: @Sendable (Question) -> [Recollection: String]

    /// Aids, which by default know nothing.
    public init(
      show: @escaping @Sendable (Question) -> [String]? = { _ in nil },
      intervals: @escaping @Sendable (Question) -> [Recollection: String] = { _ in [:] }
    ) {
      self.show = show
      self.intervals = intervals
    }
  }

  /// Something that happened, to be logged at once.
  public enum Event: Sendable {
    /// The answer of a place, counted from 0, was given.
    case answered(Int, Answered)

    /// The answer of a place is rated otherwise than before.
    case rated(Int, Recollection)

    /// A question was left unanswered.
    case skipped(Asked)
  }

  /// What comes of a line.
  public struct Step: Sendable {
    /// What is to be shown.
    public var screen: Screen

    /// What is to be logged.
    public var events: [Event] = []
  }

  /// Where a session stands.
  indirect enum Stage: Sendable {
    case answering(soFar: [String])
    case confidence(Answer)
    case confirming(Confirming, Answer, Confidence?)
    case afterwards
    case thinking(followUp: Int)
    case lookingBack(at: Int, from: Stage)
    case ready
    case over
  }

  /// What answers there were, in order.
  public internal(set) var answers: [Answered] = []

  /// The questions that were left unanswered.
  public internal(set) var skipped: [Asked] = []

  let bank: Bank
  let seed: UInt64
  /// What the session can't know by itself. It may be renewed between lines.
  public var aids: Aids

  var lineup: Lineup
  var stage: Stage = .ready
  var askedAt: Duration = .zero
  var answeredAt: Duration = .zero
  var followUpsTaken = 0
  /// How many lines could not be understood as an answer to the current question.
  var misunderstandings = 0

  /// Whether free answers go on until an empty line; otherwise they are one line each.
  let takesSeveralLines: Bool

  /// A session about some questions.
  ///
  /// - Parameters:
  ///   - questions: The questions in the order in which they are asked.
  ///   - bank: Where topics are named and follow-ups are found.
  ///   - seed: What the order of options follows from.
  ///   - takesSeveralLines: Whether free answers go on until an empty line.
  ///   - aids: What the session can't know by itself.
  public init(
    _ questions: [Question], from bank: Bank, seed: UInt64, takesSeveralLines: Bool = false,
    aids: Aids = Aids()
  ) {
    self.bank = bank
    self.seed = seed
    self.takesSeveralLines = takesSeveralLines
    self.aids = aids
    lineup = Lineup(questions)
  }

  /// Whether the session has ended.
  public var isOver: Bool {
    if case .over = stage { true } else { false }
  }
}
