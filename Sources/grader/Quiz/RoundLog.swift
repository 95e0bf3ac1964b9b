// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Recall

/// Writes what happens in a round into the log of reviews, where it counts in statistics and moves no
/// schedule.
struct RoundLog: Sendable {
  /// What was asked in the last round of the sort, by questions' ids.
  let lastQuestions: Set<String>

  private var log: ReviewLog
  private var sitting: Sitting
  private let origin: Review.Origin
  private let seed: UInt64

  /// The log in a folder.
  init(in folder: StateFolder, format: Format, seed: UInt64) throws {
    log = ReviewLog(in: folder)
    origin = Review.Origin(format)
    self.seed = seed
    let history: History
    do {
      history = try log.read()
    } catch {
      throw Complaint("\(error)")
    }
    for notice in history.notices(file: log.path) { printError("note: \(notice)") }
    sitting = Sitting(at: .now)
    lastQuestions = history.questions(lastAskedIn: origin)
  }

  /// Logs what happened.
  ///
  /// - Returns: What to tell the person if something could not be written.
  mutating func record(_ events: [Round.Event]) -> String? {
    let entries = events.map { entry(for: $0) }
    return write(entries)
  }

  /// Logs what came of the round as a whole, and tries once more what could not be written.
  ///
  /// - Returns: What to tell the person if something is lost.
  mutating func close(
    _ scorecard: Scorecard, questions: [String], path: String?
  ) -> String? {
    let scores = scorecard.scores
    let result = RoundResult(
      id: sitting.nextID(), at: .now, origin: origin, questions: questions,
      points: scores.reduce(0) { $0 + $1.points }, outOf: scores.reduce(0) { $0 + $1.outOf },
      seconds: scorecard.seconds, scorecard: path)
    do throws(LogFailure) {
      try log.append(.round(result))
      return nil
    } catch {
      return "\(error); \(log.unwritten.count.of("line")) of this round are lost"
    }
  }

  private mutating func write(_ entries: [Entry]) -> String? {
    var complaint: String?
    for entry in entries {
      do throws(LogFailure) {
        try log.append(entry)
        complaint = nil
      } catch {
        complaint = "\(error); it is kept in memory, and tried again with the next answer."
      }
    }
    return complaint
  }

  private mutating func entry(for event: Round.Event) -> Entry {
    switch event {
    case .answered(let answered), .settled(let answered):
      .review(
        Review(
          answered, id: sitting.nextID(), origin: answered.isSettled ? origin : .unconfirmed,
          seed: seed))
    case .skipped(let asked):
      .skip(
        Skip(
          id: sitting.nextID(), at: .now, card: asked.question.card, question: asked.question.id,
          origin: origin))
    }
  }
}

extension Review.Origin {
  /// The origin of what is asked in a round.
  fileprivate init(_ format: Format) {
    self =
      switch format {
      case .mock: .mock
      case .design: .design
      case .review: .codeReview
      case .operations: .operations
      }
  }
}

extension History {
  /// The ids of the questions of the last round of a sort, even if it was broken off.
  fileprivate func questions(lastAskedIn origin: Review.Origin) -> Set<String> {
    let result = rounds.last { $0.origin == origin }?.questions ?? []
    return Set(result).union(lastSitting(of: origin).map(\.question))
  }
}
