// SPDX-License-Identifier: MIT

/// What a session still has to ask.
struct Lineup: Sendable {
  /// A question with the reason why it is asked.
  struct Item: Sendable {
    /// The question.
    var question: Question

    /// Why it is asked now.
    var occasion: Occasion
  }

  /// Why a question is asked.
  enum Occasion: Hashable, Sendable {
    /// It is about something that the person mended in their own code.
    case reflection
    /// It was chosen, as the one of a number.
    case planned(Int)
    /// It was not known the first time.
    case again(Int)
    /// An interviewer would ask it next.
    case followUp
  }

  /// What is asked now; `nil` before the beginning and after the end.
  private(set) var current: Item?

  private var reflections: ArraySlice<Question>
  private let reflectionIDs: Set<String>
  /// Whether what was not known comes once more at the end.
  private let repeatsMistakes: Bool
  private var planned: ArraySlice<Question>
  private var plannedCount = 0
  private var failed: [Question] = []
  private var repeats: ArraySlice<Question> = []
  private var followUp: Question?

  /// How many questions come once more.
  private(set) var repeatCount = 0

  /// The questions of a session in their order, after those that look back at one's own code.
  init(
    _ questions: [Question], reflections: [Question] = [], repeatsMistakes: Bool = true
  ) {
    planned = questions[...]
    self.repeatsMistakes = repeatsMistakes
    self.reflections = reflections[...]
    reflectionIDs = Set(reflections.map(\.id))
  }

  /// How many of the questions that were chosen are still to be asked.
  var remaining: Int { planned.count }

  /// Goes on to the next question: a follow-up that was asked for, then those that look back, then those
  /// that were chosen, then those that were not known, once.
  mutating func advance() {
    if let question = followUp {
      followUp = nil
      current = Item(question: question, occasion: .followUp)
    } else if let question = reflections.popFirst() {
      current = Item(question: question, occasion: .reflection)
    } else if let question = planned.popFirst() {
      plannedCount += 1
      current = Item(question: question, occasion: .planned(plannedCount))
    } else {
      advanceToRepeat()
    }
  }

  private mutating func advanceToRepeat() {
    if repeatCount == 0 {
      repeatCount = failed.count
      repeats = failed[...]
    }
    current = repeats.popFirst().map {
      Item(question: $0, occasion: .again(repeatCount - repeats.count))
    }
  }

  /// Asks another question next, and not again later.
  mutating func insert(_ question: Question) {
    planned.removeAll { $0.id == question.id }
    followUp = question
  }

  /// Whether a question looks back at one's own code. It is asked once and has no schedule.
  func isReflection(_ question: Question) -> Bool {
    reflectionIDs.contains(question.id)
  }

  /// Takes note of how well the current question, or an earlier one, was known: those that were not
  /// come once more at the end, but for those that look back.
  mutating func note(_ question: Question, isKnown: Bool) {
    guard repeatsMistakes, repeatCount == 0, !isReflection(question) else { return }
    failed.removeAll { $0.id == question.id }
    if !isKnown { failed.append(question) }
  }

  /// Asks nothing more.
  mutating func clear() {
    self = Lineup([])
  }
}
