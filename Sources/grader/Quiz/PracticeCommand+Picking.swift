// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Recall

/// Which questions a session asks.
extension PracticeCommand {
  /// The questions that are meant, of which some are asked.
  func meant(in bank: Bank, seed: UInt64) throws -> [Question] {
    var selection = try selected.selection(in: bank)
    if fromFailures { selection.topics = try failedTopics(in: bank) }
    if let generated {
      return try makeUp(generated, selection, seed: seed)
    }
    let questions = selection.questions(of: bank)
    guard !questions.isEmpty else { throw SelectionOptions.nothing(selection, in: bank) }
    return questions
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

  /// The topics that what failed in the last grading suggests.
  private func failedTopics(in bank: Bank) throws -> [String] {
    let record: GradingRecord?
    do {
      record = try GradingLog(in: memory.folder()).last()
    } catch let failure as LogFailure {
      throw Complaint("\(failure)")
    }
    guard let record else {
      throw Complaint("nothing was graded yet; run grader, and its failures suggest topics")
    }
    let names = record.names
    guard !names.isEmpty else {
      throw Complaint("nothing failed in the last grading; leave out --from-failures")
    }
    let topics = bank.topics.filter { topic in names.contains { topic.covers.contains($0) } }
    guard !topics.isEmpty else {
      throw Complaint("no topic is about what failed: \(names.joined(separator: ", "))")
    }
    return topics.map(\.id)
  }

  /// The questions to ask, in order.
  func pick(
    _ questions: [Question], _ schedule: Schedule, of bank: Bank, seed: UInt64
  ) -> [Question] {
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
    return questions.picked(count, picking, topics: bank.topics, seed: seed)
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
