// SPDX-License-Identifier: MIT

/// What an answer is worth, and what is told of it.
extension Practice {
  /// Grades an answer, or asks the person to.
  mutating func assess(_ answer: Answer, _ confidence: Confidence?) -> Step {
    guard let asked else { return Step(screen: Screen()) }
    if let assessment = asked.assess(answer) {
      return record(answered(asked, answer, confidence, assessment))
    }
    guard let confirming = confirming(answer, of: asked) else { return Step(screen: Screen()) }
    stage = .confirming(confirming, answer, confidence)
    return Step(screen: Screen([confirming.introduction]) + confirming.screen)
  }

  /// What tells of a free answer as soon as it is given, before the person goes through it.
  func given(_ answer: Answer, to asked: Asked) -> [Event] {
    guard let confirming = confirming(answer, of: asked) else { return [] }
    return [.given(answered(asked, answer, nil, confirming.assessment, isSettled: false))]
  }

  /// Takes it that the person does not know.
  mutating func giveUp(at now: Duration) throws(NotUnderstood) -> Step {
    guard case .answering = stage, let asked, let assessment = asked.assess(.unknown) else {
      throw NotUnderstood("That is for a question; this one is answered.")
    }
    answeredAt = now
    return record(answered(asked, .unknown, nil, assessment))
  }

  private func confirming(_ answer: Answer, of asked: Asked) -> Confirming? {
    guard case .text(let text) = answer, let rubric = asked.rubric else { return nil }
    return Confirming(rubric, answer: text)
  }

  /// Takes what the person decided for the grade.
  mutating func settle(
    _ confirming: Confirming, _ answer: Answer, _ confidence: Confidence?, isSettled: Bool = true
  ) -> Step {
    guard let asked else { return Step(screen: Screen()) }
    return record(
      answered(
        asked, answer, confidence, confirming.assessment, confirming.confirmation,
        isSettled: isSettled))
  }

  /// Records an answer whose worth is known, and reveals the right one.
  private mutating func record(_ answered: Answered) -> Step {
    answers.append(answered)
    if answered.isSettled {
      lineup.note(answered.asked.question, isKnown: answered.recollection != .again)
    }
    stage = .afterwards
    return Step(
      screen: Screen(revelation(of: answered), prompt: afterwardsPrompt),
      events: [.answered(answers.count - 1, answered)])
  }

  private func answered(
    _ asked: Asked, _ answer: Answer, _ confidence: Confidence?, _ assessment: Assessment,
    _ confirmation: Confirmation? = nil, isSettled: Bool = true
  ) -> Answered {
    Answered(
      asked, answer, confidence: confidence, assessment: assessment, confirmation: confirmation,
      isSettled: isSettled, duration: answeredAt - askedAt,
      intervals: isSettled && !lineup.isReflection(asked.question)
        ? aids.intervals(asked.question) : [:])
  }

  /// Everything that is told of an answer.
  func revelation(of answered: Answered) -> [Screen.Part] {
    judgement(on: answered) + aids.sequel(answered.asked.question)
      + answered.asked.revelation(after: answered.assessment)
      + (takesRatings ? [.field("Rated", [rating(of: answered)])] : [])
      + name(of: answered.asked.question)
  }

  private func judgement(on answered: Answered) -> [Screen.Part] {
    guard answered.isSettled else {
      return [.verdict(.partly, "Not confirmed, so it has no points and won't be scheduled.")]
    }
    return answered.answer == .unknown
      ? [.verdict(.wrong, "Not known.")] : answered.assessment.judgement
  }

  /// What a question is called, if it can be asked for by that.
  private func name(of question: Question) -> [Screen.Part] {
    (try? bank.questions(named: [question.id])) == nil ? [] : [.field("Id", [question.id])]
  }

  /// How an answer is rated, and what another rating would come to.
  private func rating(of answered: Answered) -> String {
    guard answered.isSettled else { return "not at all" }
    let words = answered.recollection.rawValue
    guard let interval = answered.intervals[answered.recollection] else { return words }
    let others = Recollection.allCases.filter { $0 != answered.recollection }
      .compactMap { other in answered.intervals[other].map { "\(other.rawValue) \($0)" } }
    return "\(words), comes again in \(interval) (\(others.joined(separator: ", ")))"
  }
}
