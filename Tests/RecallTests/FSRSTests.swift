// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct FSRSTests {
  @Test(arguments: try Vectors.read().sequences)
  func `the reference implementation comes to the same after every review`(
    sequence: Vectors.Sequence
  ) throws {
    let scheduler = sequence.scheduler
    var memory: Memory?
    for step in sequence.steps {
      let now = try #require(Moment(iso8601: step.review))
      let before = memory.map { scheduler.retrievability(of: $0, at: now) } ?? 0
      let after = scheduler.review(memory, step.rating, at: now)
      #expect(abs(before - step.retrievability_before) < 1e-9)
      #expect(abs(after.stability - step.stability) < 1e-9)
      #expect(abs(after.difficulty - step.difficulty) < 1e-9)
      #expect(after.phase == step.phase)
      #expect(after.due == Moment(iso8601: step.due))
      #expect(after.interval == .seconds(step.interval_seconds))
      memory = after
    }
  }

  @Test func `the vectors are all there, and so are the weights`() throws {
    let vectors = try Vectors.read()
    #expect(vectors.sequences.count == 20)
    #expect(vectors.sequences.map(\.steps.count).reduce(0, +) == 122)
    #expect(vectors.default_parameters == FSRS.w)
  }

  @Test func `forgetting follows the reference's table`() throws {
    for row in try Vectors.read().retrievability {
      let found = FSRS.retrievability(stability: row.stability, days: row.elapsed_days)
      #expect(abs(found - row.retrievability) < 1e-9, "\(row)")
    }
  }

  @Test func `intervals follow the reference's table`() throws {
    for row in try Vectors.read().next_interval {
      let scheduler = FSRS(retention: row.desired_retention)
      #expect(scheduler.interval(stability: row.stability) == row.interval_days, "\(row)")
    }
  }

  @Test func `intervals are those that were published`() {
    let ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3].compactMap { Rating(rawValue: $0) }
    var memory: Memory?
    let days = ratings.map { rating in
      let now = memory?.due ?? Moment(seconds: 1_669_725_000)
      let after = FSRS().review(memory, rating, at: now)
      memory = after
      return after.interval.milliseconds / Moment.millisecondsADay
    }
    #expect(days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test func `the memory is that which was published`() throws {
    var now = Moment(seconds: 0)
    var memory: Memory?
    for (rating, days) in zip(
      [Rating.again, .good, .good, .good, .good, .good], [0, 0, 1, 3, 8, 21])
    {
      now = now + .days(days)
      memory = FSRS().review(memory, rating, at: now)
    }
    let last = try #require(memory)
    #expect(abs(last.stability - 53.62691) < 1e-5)
    #expect(abs(last.difficulty - 6.3574867) < 1e-6)
  }

  @Test(arguments: zip(Rating.allCases, [6.4133, 5.11217071, 2.11810397, 1]))
  func `first difficulties are those that were published`(rating: Rating, difficulty: Double) {
    let memory = FSRS().review(nil, rating, at: Moment(seconds: 0))
    #expect(abs(memory.difficulty - difficulty) < 1e-8)
  }

  @Test func `a clock that was set back makes no time pass`() {
    let scheduler = FSRS()
    let first = scheduler.review(nil, .easy, at: Moment(seconds: 1_000_000))
    let back = scheduler.review(first, .good, at: Moment(seconds: 10))
    #expect(scheduler.retrievability(of: first, at: Moment(seconds: 10)) == 1)
    #expect(back.stability == first.stability)
    #expect(back.due == Moment(seconds: 10) + .days(8))
  }

  @Test func `a retention beyond its bounds is moved to the nearer one`() {
    #expect(FSRS(retention: 0.2).retention == 0.7)
    #expect(FSRS(retention: 1).retention == 0.99)
  }

  @Test func `a review that lies ahead makes its card due`() {
    let memory = FSRS().review(nil, .easy, at: Moment(seconds: 1_000_000_000))
    #expect(!memory.isDue(at: Moment(seconds: 999_999_000)))
    #expect(memory.isDue(at: Moment(seconds: 500_000_000)))
    #expect(!memory.isDue(at: Moment(seconds: 1_000_000_001)))
    #expect(memory.isDue(at: memory.due))
  }
}
