// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct ScheduleTests {
  @Test func `the log replayed says what is due`() {
    let schedule = Schedule(replaying: [
      review(1, "terms", .easy), review(2, "quorums", .again), review(3, "leases", .good),
    ])
    #expect(schedule.due(at: noon) == [])
    #expect(schedule.due(at: noon + .seconds(60)) == ["quorums"])
    #expect(schedule.due(at: noon + .seconds(600)) == ["quorums", "leases"])
    #expect(schedule.due(at: noon + .days(8)) == ["quorums", "leases", "terms"])
    #expect(schedule.nextDue() == noon + .seconds(60))
    #expect(schedule.nextDue { $0 == "terms" } == noon + .days(8))
    #expect(schedule.nextDue { $0 == "paxos" } == nil)
    #expect(schedule.memory(of: "paxos") == nil)
  }

  @Test func `each rating shows its interval beforehand`() {
    let schedule = Schedule(replaying: [review(1, "terms", .easy)])
    let later = noon + .days(8)
    let intervals = { (card: String) in
      Rating.allCases.map { schedule.interval(of: card, rated: $0, at: later).inWords }
    }
    #expect(intervals("terms") == ["10 min", "27 days", "39 days", "2 months"])
    #expect(intervals("new") == ["1 min", "6 min", "10 min", "8 days"])
  }

  @Test(arguments: [
    Review.Origin.mock, .reflect, .cram, .design, .codeReview, .operations, .init(rawValue: "duel"),
  ])
  func `only daily practice moves a schedule`(origin: Review.Origin) {
    #expect(Schedule(replaying: [review(1, origin: origin)]).memory(of: "log-matching") == nil)
  }

  @Test func `a higher revision begins anew`() {
    let reviews = [review(1, .easy), review(2, .again, day: 8), review(3, .easy, revision: 2)]
    let memory = { (reviews: [Review], revision: Int?) in
      Schedule(replaying: reviews, revisions: revision.map { ["log-matching": $0] } ?? [:])
        .memory(of: "log-matching")
    }
    let anew = memory([review(3, .easy)], nil)
    #expect(anew != nil)
    #expect(memory(reviews, nil) == anew)
    #expect(memory(reviews + [review(4, .again)], nil) == anew)
    #expect(memory(reviews, 3) == nil)
  }

  @Test func `a clock that jumped back leaves all due dates sane`() throws {
    // The clock was five years ahead, and was then set right.
    var schedule = Schedule(replaying: [
      review(1, "terms", .easy, day: 1_826), review(2, "quorums", .easy, day: 1_826),
    ])
    #expect(schedule.due(at: noon) == ["quorums", "terms"])
    schedule.record(review(3, "terms", .good))
    #expect(schedule.due(at: noon) == ["quorums"])
    let memory = try #require(schedule.memory(of: "terms"))
    #expect(memory.interval == .days(8))
    #expect(memory.stability == 8.2956)
  }
}

/// A review of the usual card.
private func review(_ number: Int, _ rating: Rating, day: Int = 0, revision: Int = 1) -> Review {
  review(number, "log-matching", rating, day: day, revision: revision)
}
