// SPDX-License-Identifier: MIT

/// What is told to be logged.
extension Round {
  /// Tells an answer to a question of the bank at once.
  mutating func tell(_ exchange: Exchange) {
    guard let asked = exchange.station.asked, bank.question(asked.question.id) != nil else {
      return
    }
    guard let answer = exchange.answer else {
      events.append(.skipped(asked))
      return
    }
    events.append(.answered(answered(asked, answer, exchange.seconds)))
  }

  /// Tells designs, which are one answer each, however many parts they were asked in.
  mutating func tellDesigns() {
    for place in exchanges.indices {
      guard case .scoping = exchanges[place].station.task, let text = freeText(at: place) else {
        continue
      }
      let question = exchanges[place].station.question
      events.append(
        .answered(answered(Asked(question, seed: seed), .text(text), designSeconds(question.id))))
    }
  }

  /// Tells what a free answer is worth now that it was gone through.
  mutating func tellSettled(_ place: Int, _ confirming: Confirming) {
    let question = exchanges[place].station.question
    let seconds =
      question.kind == .design ? designSeconds(question.id) : exchanges[place].seconds
    events.append(
      .settled(
        Answered(
          Asked(question, seed: seed), .text(freeText(at: place) ?? ""),
          assessment: confirming.assessment, confirmation: confirming.confirmation,
          duration: .seconds(seconds))))
  }

  private func answered(_ asked: Asked, _ answer: Answer, _ seconds: Int) -> Answered {
    if let rubric = asked.rubric, case .text(let text) = answer {
      let suggested = Confirming(rubric, answer: text)
      return Answered(
        asked, answer, assessment: suggested.assessment, confirmation: suggested.confirmation,
        isSettled: false, duration: .seconds(seconds))
    }
    return Answered(
      asked, answer, assessment: asked.assess(answer) ?? Assessment(points: 0, outOf: 1),
      duration: .seconds(seconds))
  }

  private func designSeconds(_ id: String) -> Int {
    exchanges.filter { $0.station.question.id == id }.reduce(0) { $0 + $1.seconds }
  }
}
