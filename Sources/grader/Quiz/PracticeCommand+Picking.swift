// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Recall

/// Which questions a session asks.
extension PracticeCommand {
  /// The questions that are meant, of which some are asked.
  func meant(in bank: Bank, _ failures: Failures?, seed: UInt64) throws -> [Question] {
    if !id.isEmpty { return try named(in: bank) }
    var selection = try selected.selection(in: bank)
    if let failures { selection.topics = failures.topics.map(\.id) }
    if let generated {
      return try makeUp(generated, selection, seed: seed)
    }
    let questions = selection.questions(of: bank)
    guard !questions.isEmpty else { throw SelectionOptions.nothing(selection, in: bank) }
    return questions
  }

  private func named(in bank: Bank) throws -> [Question] {
    do throws(NotUnderstood) {
      return try bank.questions(named: id)
    } catch {
      throw Complaint(error.sentence)
    }
  }

  private func makeUp(
    _ count: Int, _ selection: Selection, seed: UInt64
  ) throws -> [Question] {
    let levels = selection.levels.isEmpty ? Question.Level.allCases : selection.levels
    let questions = Bank.generated(
      count: count, levels: levels, topics: selection.topics, seed: seed
    ).filter { selection.holds($0) }
    guard questions.isEmpty else { return questions }
    throw Complaint("no family makes up such questions; leave out --topic or --kind")
  }

  /// The questions to ask, in order.
  func pick(
    _ questions: [Question], _ schedule: Schedule, of bank: Bank, seed: UInt64
  ) -> [Question] {
    if !id.isEmpty { return questions }
    if let generated { return Array(questions.prefix(generated)) }
    let now = Moment.now
    let picking: Picking =
      if cram {
        .weakest { schedule.retrievability(of: $0.card, at: now) }
      } else if all {
        .everything
      } else {
        .scheduled { schedule.dueness(of: $0.card, at: now) }
      }
    return questions.picked(count ?? 10, picking, topics: bank.topics, seed: seed)
  }
}

extension Schedule {
  /// Whether a card should be asked again.
  func dueness(of card: String, at now: Moment) -> Dueness {
    guard let memory = memory(of: card) else { return .new }
    guard memory.isDue(at: now) else { return .later }
    return .due(since: Int((now - memory.due).components.seconds))
  }
}
