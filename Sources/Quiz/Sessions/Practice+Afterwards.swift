// SPDX-License-Identifier: MIT

/// What may be done once the right answer is known: rate, look at the evidence, be asked on, go on.
extension Practice {
  var afterwardsPrompt: String {
    guard let last = answers.last else { return "Enter goes on" }
    var words = offers(for: last)
    if nextFollowUp != nil { words.insert("follow-up", at: 0) }
    if answers.count > 1 { words.append("back") }
    return "Enter goes on; or " + (words + ["quit"]).joined(separator: ", ")
  }

  func lookingBackPrompt(at place: Int) -> String {
    var words = offers(for: answers[place])
    if place > 0 { words.append("back") }
    return "Enter returns; or " + (words + ["quit"]).joined(separator: ", ")
  }

  var thinkingPrompt: String { "Answer aloud, then Enter" }

  private func offers(for answered: Answered) -> [String] {
    let ratings = answered.isSettled && takesRatings ? Recollection.allCases : []
    return (answered.asked.question.proof == nil ? [] : ["show"])
      + ratings.filter { $0 != answered.recollection }.map(\.rawValue)
  }

  mutating func hearAfterwards(_ line: String, at now: Duration) throws(NotUnderstood) -> Step {
    guard line.allSatisfy(\.isWhitespace) else {
      throw NotUnderstood("That is none of what can be done here; `help` lists it.")
    }
    return next(at: now)
  }

  /// The follow-up that was not asked yet.
  private var nextFollowUp: (place: Int, followUp: FollowUp)? {
    let followUps = answers.last?.asked.question.followUps ?? []
    return zip(followUps.indices, followUps).dropFirst(followUpsTaken).first { isNew($0.1) }
      .map { (place: $0, followUp: $1) }
  }

  /// Whether a follow-up is no question that was answered before in this session.
  private func isNew(_ followUp: FollowUp) -> Bool {
    guard case .question(let id) = followUp else { return true }
    return bank.question(id) != nil && !answers.contains { $0.asked.question.id == id }
  }

  /// Asks what an interviewer would ask next: another question of the bank, or one to be answered aloud.
  mutating func followUp(at now: Duration) throws(NotUnderstood) -> Step {
    guard case .afterwards = stage, let (place, followUp) = nextFollowUp else {
      throw NotUnderstood("There is no follow-up here.")
    }
    followUpsTaken = place + 1
    switch followUp {
    case .aside(let ask, _):
      stage = .thinking(followUp: place)
      return Step(screen: Screen([.field("Follow-up", [ask])], prompt: thinkingPrompt))
    case .question(let id):
      if let question = bank.question(id) { lineup.insert(question) }
      return next(at: now)
    }
  }

  /// Says what a good answer to a follow-up says.
  mutating func answerFollowUp(_ index: Int) -> Step {
    stage = .afterwards
    let followUps = answers.last?.asked.question.followUps ?? []
    guard followUps.indices.contains(index), case .aside(_, let answer) = followUps[index] else {
      return Step(screen: reminder)
    }
    return Step(screen: Screen([.field("Answer", [answer])], prompt: afterwardsPrompt))
  }
}
