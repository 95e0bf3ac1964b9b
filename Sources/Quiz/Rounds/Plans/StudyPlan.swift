// SPDX-License-Identifier: MIT

/// What to do on each day until an interview.
///
/// Every day begins with the reviews that are due. The first days go through the topics, the weak ones
/// first; the last ones rehearse: a code review and an incident, a design, a mock interview; on the eve
/// there is little to do. A plan only proposes: it changes no schedule.
public struct StudyPlan: Sendable {
  /// Something to do.
  struct Task: Hashable, Sendable {
    /// How many minutes it takes.
    var minutes: Int

    /// What it is, in a few words.
    var what: String

    /// The command that does it, after `swift run`; `nil` where there is none.
    var command: String?
  }

  /// A day.
  struct Day: Hashable, Sendable {
    /// What the day is about.
    var title: String

    /// What to do, in order.
    var tasks: [Task]

    /// How many minutes all of it takes.
    var minutes: Int { tasks.reduce(0) { $0 + $1.minutes } }
  }

  /// The days, from today to the eve of the interview.
  private(set) var days: [Day] = []

  /// The minutes that there are on each day.
  let minutesADay: Int

  /// The titles of topics for which there is no time.
  private(set) var omitted: [String] = []

  /// Whether there is too little time to go through the topics one by one.
  private(set) var isBrisk = false

  /// A plan.
  ///
  /// - Parameters:
  ///   - standings: How somebody stands in each topic, in the order of the bank.
  ///   - dueCounts: How many reviews fall due on each day, from today on, as far as that is known.
  ///   - count: How many days there are, at least one.
  ///   - minutesADay: How many minutes there are on each day.
  ///   - tracks: The tracks of the exercises, which topics may cover.
  public init(
    _ standings: [TopicStanding], dueCounts: [Int], days count: Int, minutesADay: Int,
    tracks: [String]
  ) {
    self.minutesADay = minutesADay
    let roles = (1...max(1, count)).map { DayRole(daysLeft: max(1, count) - $0, of: max(1, count)) }
    var syllabus = Syllabus(
      standings.byNeed, minutes: Self.minutesToLearn(roles, dueCounts, minutesADay), tracks: tracks)
    for (place, role) in zip(roles.indices, roles) {
      let due = dueCounts.indices.contains(place) ? dueCounts[place] : 0
      let reviews = Task.reviews(due, minutesADay: minutesADay)
      let left = minutesADay - (reviews?.minutes ?? 0)
      days.append(day(role, reviews: reviews, left: left, &syllabus))
    }
    omitted = syllabus.leftOver
    isBrisk = syllabus.isBrisk
  }

  /// The minutes of all days on which something new is learnt.
  private static func minutesToLearn(
    _ roles: [DayRole], _ dueCounts: [Int], _ minutesADay: Int
  ) -> Int {
    zip(roles.indices, roles).reduce(0) { sum, day in
      guard day.1 == .learning else { return sum }
      let due = dueCounts.indices.contains(day.0) ? dueCounts[day.0] : 0
      return sum + minutesADay - (Task.reviews(due, minutesADay: minutesADay)?.minutes ?? 0)
    }
  }

  private func day(_ role: DayRole, reviews: Task?, left: Int, _ syllabus: inout Syllabus) -> Day {
    let first = reviews.map { [$0] } ?? []
    guard role == .learning else {
      return Day(title: role.title, tasks: first + role.tasks(minutes: left))
    }
    let (title, tasks) = syllabus.nextDay(minutes: left)
    return Day(title: title, tasks: first + tasks)
  }
}

extension StudyPlan.Task {
  /// The reviews of a day, which take half a minute each, but never more than half of the day.
  static func reviews(_ count: Int, minutesADay: Int) -> StudyPlan.Task? {
    guard count > 0 else { return nil }
    let minutes = min((count + 1) / 2, max(1, minutesADay / 2))
    let noun = count == 1 ? "1 review that is due" : "\(count) reviews that are due"
    return StudyPlan.Task(
      minutes: minutes, what: noun, command: "grader quiz --count \(min(count, minutes * 2))")
  }
}
