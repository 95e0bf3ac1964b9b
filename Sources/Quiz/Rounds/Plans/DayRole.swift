// SPDX-License-Identifier: MIT

/// What a day is for, by how many are left after it.
enum DayRole: Hashable {
  /// Topics and new questions.
  case learning
  /// A mock interview.
  case mock
  /// A design problem.
  case design
  /// A code review and an incident.
  case trades
  /// Little, so that one comes rested.
  case rest

  /// The role of the day after which so many are left until the interview, in a plan of so many.
  ///
  /// The eve is for rest, the day before it for a mock interview; the more days there are, the more
  /// rehearsals come before that, but at least half of the days are for learning. Longer plans have
  /// another mock interview every six days, which shows early what to learn.
  init(daysLeft: Int, of count: Int) {
    self =
      switch daysLeft {
      case 0: .rest
      case 1: .mock
      case 2 where count >= 5: .design
      case 3 where count >= 8: .trades
      case 7... where (daysLeft - 7) % 6 == 0 && count >= daysLeft + 3: .mock
      default: .learning
      }
  }

  /// What a day of the sort is called.
  var title: String {
    switch self {
    case .learning: "Learning"
    case .mock: "Mock interview"
    case .design: "Design round"
    case .trades: "Code review and operations"
    case .rest: "Rest"
    }
  }

  /// What is to be done on a day of the sort, unless it is for learning.
  func tasks(minutes: Int) -> [StudyPlan.Task] {
    switch self {
    case .learning: []
    case .mock: rehearsal("a mock interview", "--mock \(length(minutes, atMost: 45))m", minutes)
    case .design:
      rehearsal("a design round", "--design --time \(length(minutes, atMost: 45))m", minutes)
    case .trades: trades(minutes)
    case .rest:
      [
        StudyPlan.Task(
          minutes: min(15, minutes),
          what: "read your last scorecard, then leave it alone; sleep well",
          command: nil)
      ]
    }
  }

  private func rehearsal(_ what: String, _ option: String, _ minutes: Int) -> [StudyPlan.Task] {
    let length = length(minutes, atMost: 45)
    let rest = max(5, minutes - length)
    return [
      StudyPlan.Task(
        minutes: length, what: "\(what), as if it were the real one",
        command: "grader quiz \(option)"),
      StudyPlan.Task(
        minutes: rest, what: "go through its answers, and study what the scorecard says",
        command: nil),
    ]
  }

  private func trades(_ minutes: Int) -> [StudyPlan.Task] {
    let half = max(5, minutes / 2)
    return [
      StudyPlan.Task(
        minutes: half, what: "a code review", command: "grader quiz --review --time \(half)m"),
      StudyPlan.Task(
        minutes: half, what: "an incident", command: "grader quiz --operations --time \(half)m"),
    ]
  }

  /// How long a rehearsal may be so that there is time to go through it: three quarters of the day, in
  /// steps of five minutes.
  private func length(_ minutes: Int, atMost most: Int) -> Int {
    min(most, max(5, minutes * 3 / 4 / 5 * 5))
  }
}
