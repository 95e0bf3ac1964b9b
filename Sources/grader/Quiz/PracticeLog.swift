// SPDX-License-Identifier: MIT

internal import Foundation
internal import Presentation
internal import Quiz
internal import Recall

/// Writes what happens in a session into the log of reviews, and knows when cards come again.
struct PracticeLog: Sendable {
  /// The schedule as it is now.
  private(set) var schedule: Schedule

  private var log: ReviewLog
  private var history: History
  private var sitting: Sitting
  private var reviews: [Int: String] = [:]
  private let revisions: [String: Int]
  private let origin: Review.Origin
  private let seed: UInt64

  /// The questions that look back at what was mended. They have an origin of their own.
  private var reflections: Set<String> = []

  /// The log in a folder, with the schedule that follows from it.
  ///
  /// - Parameters:
  ///   - questions: All that may be asked, with their revisions.
  ///   - origin: In what sort of round.
  init(
    in folder: StateFolder, scheduler: FSRS, questions: [Question], origin: Review.Origin,
    seed: UInt64
  ) throws {
    log = ReviewLog(in: folder)
    history = try log.read()
    for notice in history.notices(file: log.path) { printError("note: \(notice)") }
    revisions = Dictionary(questions.map { ($0.card, $0.revision) }) { max($0, $1) }
    schedule = Schedule(
      replaying: history.reviews, revisions: revisions, scheduler: scheduler)
    sitting = Sitting(at: .now, process: ProcessInfo.processInfo.processIdentifier)
    self.origin = origin
    self.seed = seed
  }

  /// Whether a question was ever asked and answered or skipped.
  func hasDealt(with question: String) -> Bool {
    history.reviews.contains { $0.question == question }
      || history.skips.contains { $0.question == question }
  }

  /// Says which questions look back at what was mended.
  mutating func reflect(on questions: [Question]) {
    reflections = Set(questions.map(\.id))
  }

  /// Logs what happened.
  ///
  /// - Returns: What to tell the person if something could not be written.
  mutating func record(_ events: [Practice.Event]) -> String? {
    var complaint: String?
    for event in events {
      guard let entry = entry(for: event) else { continue }
      do throws(LogFailure) {
        try log.append(entry)
      } catch {
        complaint = "\(error); it is kept in memory, and tried again with the next answer."
      }
      history.add(entry)
    }
    if !events.isEmpty { replay() }
    return complaint
  }

  /// Tries once more to write what could not be written.
  ///
  /// - Returns: What to tell the person if it is lost.
  mutating func close() -> String? {
    do throws(LogFailure) {
      try log.retry()
      return nil
    } catch {
      return "\(error); \(log.unwritten.count.of("line")) of this session could not be kept."
    }
  }

  private mutating func replay() {
    schedule = Schedule(
      replaying: history.reviews, revisions: revisions, scheduler: schedule.scheduler)
  }

  private mutating func entry(for event: Practice.Event) -> Entry? {
    switch event {
    case .given(let answered):
      return .review(
        Review(answered, id: sitting.nextID(), origin: .unconfirmed, seed: seed))
    case .answered(let place, let answered):
      // What was not settled was written when it was given.
      guard answered.isSettled else { return nil }
      let review = Review(
        answered, id: sitting.nextID(), origin: origin(of: answered.asked.question), seed: seed)
      reviews[place] = review.id
      return .review(review)
    case .rated(let place, let recollection):
      guard let review = reviews[place] else { return nil }
      return .amendment(
        Amendment(id: sitting.nextID(), at: .now, review: review, rating: Rating(recollection)))
    case .skipped(let asked):
      return .skip(
        Skip(
          id: sitting.nextID(), at: .now, card: asked.question.card, question: asked.question.id,
          origin: origin(of: asked.question)))
    }
  }

  private func origin(of question: Question) -> Review.Origin {
    reflections.contains(question.id) ? .reflect : origin
  }
}

extension Rating {
  /// The rating that a recollection means.
  init(_ recollection: Recollection) {
    self =
      switch recollection {
      case .again: .again
      case .hard: .hard
      case .good: .good
      case .easy: .easy
      }
  }
}

extension Review {
  /// The review of an answer, given now.
  init(_ answered: Answered, id: String, origin: Origin, seed: UInt64?) {
    let question = answered.asked.question
    let isFree = answered.asked.isOpen
    self.init(
      id: id, at: .now, card: question.card, question: question.id, revision: question.revision,
      level: question.level.rawValue, topic: question.topic, kind: question.kind.rawValue,
      origin: origin, seed: seed, suggested: Rating(answered.assessment.recollection),
      rating: Rating(answered.recollection),
      confidence: answered.isSettled ? answered.confidence?.percent : nil,
      points: isFree && answered.isSettled ? answered.assessment.points : nil,
      outOf: isFree ? answered.assessment.outOf : nil, units: answered.confirmedUnits,
      answer: answered.asked.words(of: answered.answer),
      seconds: Int(answered.duration.components.seconds))
  }
}
