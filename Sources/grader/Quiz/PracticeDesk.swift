// SPDX-License-Identifier: MIT

internal import Foundation
internal import Presentation
internal import Quiz
internal import Recall

/// A practice session with its log: what is answered is written down before anything is said to it.
struct PracticeDesk: Dialogue {
  private var practice: Practice
  private var log: PracticeLog
  private let opening: Screen
  private let closing: @Sendable (Schedule) -> Screen
  private let plansAhead: Bool

  /// A session.
  ///
  /// - Parameters:
  ///   - opening: What is said before the first question.
  ///   - closing: What is said after the summary.
  ///   - plansAhead: Whether answers set schedules.
  init(
    _ practice: Practice, _ log: PracticeLog, opening: Screen,
    closing: @escaping @Sendable (Schedule) -> Screen, plansAhead: Bool
  ) {
    self.practice = practice
    self.log = log
    self.opening = opening
    self.closing = closing
    self.plansAhead = plansAhead
  }

  var isOver: Bool { practice.isOver }

  mutating func begin(at now: Duration) -> Screen {
    opening + said(practice.start(at: now))
  }

  mutating func hear(_ line: String, at now: Duration) -> Screen {
    practice.aids.intervals = intervals
    return said(practice.take(line, at: now))
  }

  mutating func end(at now: Duration) -> Screen {
    practice.aids.intervals = intervals
    return isOver ? Screen() : said(practice.finish(at: now))
  }

  /// What a step says, once what happened is logged.
  private mutating func said(_ step: Practice.Step) -> Screen {
    let complaint = log.record(step.events)
    guard isOver else { return step.screen.warning(complaint) }
    return (step.screen + closing(log.schedule)).warning(log.close())
  }

  private var intervals: @Sendable (Question) -> [Recollection: String] {
    guard plansAhead else { return { _ in [:] } }
    let schedule = log.schedule
    return { question in
      let pairs = Recollection.allCases.map { recollection in
        let interval = schedule.interval(
          of: question.card, rated: Rating(recollection), at: .now)
        return (recollection, interval.inWords)
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }
}

extension Screen {
  /// The screen with a warning at its end.
  func warning(_ complaint: String?) -> Screen {
    guard let complaint else { return self }
    return Screen(parts + [.field("Warning", [complaint])], prompt: prompt)
  }
}
