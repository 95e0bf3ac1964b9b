// SPDX-License-Identifier: MIT

extension Bank {
  /// Those of the bank's questions that are selected, by themselves: follow-ups that lead to others are
  /// left out, and topics that none of them belongs to.
  public func excerpt(_ selection: Selection) -> Bank {
    let questions = selection.questions(of: self)
    let ids = Set(questions.map(\.id))
    let topics = Set(questions.map(\.topic))
    return Bank(
      topics: self.topics.filter { topics.contains($0.id) },
      questions: questions.map { $0.leading(to: ids) })
  }
}

extension Question {
  /// The question with those follow-ups that are asides or lead to one of some questions.
  fileprivate func leading(to ids: Set<String>) -> Question {
    var question = self
    question.followUps.removeAll { followUp in
      guard case .question(let id) = followUp else { return false }
      return !ids.contains(id)
    }
    return question
  }
}
