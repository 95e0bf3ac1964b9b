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

    /// What led up to a question, to be shown above it.
    public var prologue: @Sendable (Question) -> [Screen.Part]

    /// What happens after a question, to be shown once it is answered.
    public var sequel: @Sendable (Question) -> [Screen.Part]

    /// Aids, which by default know nothing.
    public init(
      show: @escaping @Sendable (Question) -> [String]? = { _ in nil },
      intervals: @escaping @Sendable (Question) -> [Recollection: String] = { _ in [:] },
      prologue: @escaping @Sendable (Question) -> [Screen.Part] = { _ in [] },
      sequel: @escaping @Sendable (Question) -> [Screen.Part] = { _ in [] }
    ) {
      self.show = show
      self.intervals = intervals
      self.prologue = prologue
      self.sequel = sequel
    }
  }

  /// Something that happened, to be logged at once.
  public enum Event: Sendable {
    /// A free answer was given, which the person has yet to go through. What comes of it, another event
    /// tells; this one sees to it that the words are not lost.
    case given(Answered)

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

  /// Whether what was not known comes once more at the end.
  let repeatsMistakes: Bool

  /// Whether the person may say how well an answer was known; not where nothing follows from it.
  let takesRatings: Bool

  /// A session about some questions.
  ///
  /// - Parameters:
  ///   - questions: The questions in the order in which they are asked.
  ///   - reflections: What is asked before them, once each: what looks back at one's own code.
  ///   - bank: Where topics are named and follow-ups are found.
  ///   - seed: What the order of options follows from.
  ///   - takesSeveralLines: Whether free answers go on until an empty line.
  ///   - repeatsMistakes: Whether what was not known comes once more at the end.
  ///   - takesRatings: Whether the person may say how well an answer was known.
  ///   - aids: What the session can't know by itself.
  public init(
    _ questions: [Question], after reflections: [Question] = [], from bank: Bank, seed: UInt64,
    takesSeveralLines: Bool = false, repeatsMistakes: Bool = true,
    takesRatings: Bool = true, aids: Aids = Aids()
  ) {
    self.repeatsMistakes = repeatsMistakes
    self.takesRatings = takesRatings
    self.bank = bank
    self.seed = seed
    self.takesSeveralLines = takesSeveralLines
    self.aids = aids
    lineup = Lineup(
      questions, reflections: reflections, repeatsMistakes: repeatsMistakes)
  }

  /// Whether the session has ended.
  public var isOver: Bool {
    if case .over = stage { true } else { false }
  }
}
