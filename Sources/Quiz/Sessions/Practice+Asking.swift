// SPDX-License-Identifier: MIT

/// Asking.
extension Practice {
  /// The question that is asked now, as it is put. One that comes again is put in another order.
  var asked: Asked? {
    lineup.current.map { item in
      if case .again = item.occasion { return Asked(item.question, seed: ~seed) }
      return Asked(item.question, seed: seed)
    }
  }

  /// Begins the session.
  public mutating func start(at now: Duration = .zero) -> Step {
    next(at: now)
  }

  /// Goes on to the next question, or ends.
  mutating func next(at now: Duration) -> Step {
    lineup.advance()
    guard lineup.current != nil else { return finish(at: now) }
    stage = .answering(soFar: [])
    askedAt = now
    followUpsTaken = 0
    misunderstandings = 0
    return Step(screen: sheet)
  }

  /// The current question with its title and prompt.
  var sheet: Screen {
    guard let asked else { return Screen() }
    return Screen(
      [title] + aids.prologue(asked.question) + asked.sheet, prompt: answerPrompt)
  }

  var answerPrompt: String {
    guard let asked else { return "" }
    return asked.isOpen && takesSeveralLines ? Asked.longPrompt : asked.prompt
  }

  private var title: Screen.Part {
    guard let item = lineup.current else { return .title("Practice") }
    let question = item.question
    let topic = bank.topic(question.topic)?.title ?? question.topic
    return .title(words(of: item.occasion), [topic, question.level.words, question.kind.words])
  }

  private func words(of occasion: Lineup.Occasion) -> String {
    switch occasion {
    case .reflection: "You mended this"
    case .planned(let number): "\(number) of \(number + lineup.remaining)"
    case .again(let number): "Once more, \(number) of \(lineup.repeatCount)"
    case .followUp: "Follow-up"
    }
  }

  /// What is asked at the present stage, again.
  var reminder: Screen {
    switch stage {
    case .answering: sheet
    case .confidence: confidenceScreen
    case .confirming(let confirming, _, _): confirming.screen
    case .afterwards: Screen(prompt: afterwardsPrompt)
    case .thinking: Screen(prompt: thinkingPrompt)
    case .lookingBack(let place, _): Screen(prompt: lookingBackPrompt(at: place))
    case .ready, .over: Screen()
    }
  }

  var confidenceScreen: Screen {
    Screen(prompt: "How sure are you, in % or from 1 to 5 (Enter: skip)")
  }
}
