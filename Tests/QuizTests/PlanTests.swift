// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Quiz

struct PlanTests {
  private let standings = [
    TopicStanding(
      Topic(id: "terms", title: "Terms", study: "§5.1"), questions: 6, seen: 6, accuracy: 0.9),
    TopicStanding(
      Topic(id: "election", title: "Leader election", study: "§5.2", covers: ["election"]),
      questions: 12, seen: 2, accuracy: 1, hasDrill: true),
    TopicStanding(
      Topic(id: "safety", title: "Safety", study: "§5.4"), questions: 8, seen: 8, accuracy: 0.25),
    TopicStanding(Topic(id: "paxos", title: "Paxos", study: "Lamport (2001)"), questions: 5),
  ]

  private func plan(days: Int, minutes: Int = 60, due: [Int] = []) -> StudyPlan {
    StudyPlan(
      standings, dueCounts: due, days: days, minutesADay: minutes,
      tracks: ["election", "replication", "safety"])
  }

  private let dates = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  @Test func `a week begins with what is weak and ends with rest`() {
    let plan = plan(days: 7, due: [9, 0, 3])
    #expect(
      plan.text(dates: dates, style: Style(width: 72)) == """
        7 days until the interview, an hour a day.

        Mon  Safety · Leader election
               5 min  9 reviews that are due
                      swift run grader quiz --count 9
              10 min  read §5.4
              16 min  8 questions: Safety
                      swift run grader quiz --topic safety --count 8 --all
              10 min  read §5.2
                      if there is time to spare, the exercises of the track
                      election
                      swift run grader election
              20 min  10 new questions: Leader election
                      swift run grader quiz --topic election --count 10

        Tue  Paxos
              10 min  read Lamport (2001)
              10 min  5 new questions: Paxos
                      swift run grader quiz --topic paxos --count 5
              15 min  a drill of 7 generated questions
                      swift run grader quiz --generated 7
              25 min  12 questions that you know worst
                      swift run grader quiz --cram --count 12

        Wed  Whatever is weakest
               2 min  3 reviews that are due
                      swift run grader quiz --count 3
              15 min  a drill of 7 generated questions
                      swift run grader quiz --generated 7
              43 min  21 questions that you know worst
                      swift run grader quiz --cram --count 21

        Thu  Whatever is weakest
              15 min  a drill of 7 generated questions
                      swift run grader quiz --generated 7
              45 min  22 questions that you know worst
                      swift run grader quiz --cram --count 22

        Fri  Design round
              45 min  a design round, as if it were the real one
                      swift run grader quiz --design --time 45m
              15 min  go through its answers, and study what the scorecard says

        Sat  Mock interview
              45 min  a mock interview, as if it were the real one
                      swift run grader quiz --mock 45m
              15 min  go through its answers, and study what the scorecard says

        Sun  Rest
              15 min  read your last scorecard, then leave it alone; sleep well

        Make the plan anew whenever you like: it starts from what you know by
        then. It changes no schedule.

        """)
  }

  @Test func `a plan in Markdown has boxes to tick`() {
    let plan = plan(days: 3, minutes: 30, due: [9])
    #expect(
      plan.markdown(dates: dates) == """
        # Until the interview

        3 days until the interview, 30 min a day.

        ## Mon: A bit of everything

        - [ ] 5 min: 9 reviews that are due: `swift run grader quiz --count 9`
        - [ ] 25 min: 12 questions of all topics; read up on what you miss: `swift run grader quiz --count 12`

        ## Tue: Mock interview

        - [ ] 20 min: a mock interview, as if it were the real one: `swift run grader quiz --mock 20m`
        - [ ] 10 min: go through its answers, and study what the scorecard says

        ## Wed: Rest

        - [ ] 15 min: read your last scorecard, then leave it alone; sleep well

        There is too little time to go through topic after topic.

        Make the plan anew whenever you like: it starts from what you know by then. It changes no schedule.

        """)
  }

  @Test(arguments: [
    (1, "r"), (2, "mr"), (3, "lmr"), (4, "llmr"), (5, "lldmr"), (7, "lllldmr"), (8, "lllltdmr"),
    (12, "llllmllltdmr"), (18, "llllmlllllmllltdmr"),
  ])
  func `the last days rehearse and the eve is for rest`(days: Int, letters: String) {
    let roles = (1...days).map { DayRole(daysLeft: days - $0, of: days) }
    #expect(roles.map(\.letter).joined() == letters)
  }

  @Test(arguments: [15, 30, 60, 120, 600], [1, 3, 7, 30])
  func `no day is longer than it may be by more than a few minutes`(minutes: Int, days: Int) {
    let plan = plan(days: days, minutes: minutes, due: Array(repeating: 40, count: days))
    #expect(plan.days.count == days)
    #expect(plan.days.allSatisfy { $0.minutes <= minutes + 10 })
    #expect(plan.days.allSatisfy { !$0.tasks.isEmpty })
  }
}

extension DayRole {
  fileprivate var letter: String {
    switch self {
    case .learning: "l"
    case .mock: "m"
    case .design: "d"
    case .trades: "t"
    case .rest: "r"
    }
  }
}
