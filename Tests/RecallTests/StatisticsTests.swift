// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Recall

struct StatisticsTests {
  @Test func `cards are counted by level and by topic`() {
    let statistics = Statistics(of: deck, history, at: noon + .days(2))
    #expect(statistics.total.cards == 6)
    #expect(statistics.total.seen == 4)
    #expect(statistics.total.learnt == 2)
    #expect(statistics.total.due == 2)
    #expect(statistics.total.answers == 7)
    #expect(statistics.total.right == 4)
    #expect(statistics.levels.map(\.name) == ["basic", "advanced"])
    #expect(statistics.topics.map(\.name) == ["election", "locks"])
    let other = Statistics(of: deck, levels: ["advanced"], topics: ["locks", "x"], [], at: noon)
    #expect(other.levels.map(\.name) == ["advanced", "basic"])
    #expect(other.topics.map(\.name) == ["locks", "election"])
    #expect(statistics.topics.map(\.cards) == [4, 2])
    #expect(statistics.topics.map(\.learnt) == [2, 0])
    #expect(statistics.topics.map(\.answers) == [4, 3])
    #expect(statistics.weakestTopics.map(\.name) == ["locks"])
  }

  @Test func `answers to other cards count where their level and topic do`() {
    var generated = review(90, "winners.basic", .again)
    generated.topic = "election"
    let elsewhere = review(91, "gone", .again)
    let statistics = Statistics(of: deck, [generated, elsewhere], at: noon)
    #expect(statistics.total.answers == 1)
    #expect(statistics.total.seen == 0)
    #expect(statistics.topics.map(\.answers) == [1, 0])
    #expect(statistics.activity.answers.last == 2)
  }

  @Test func `an answer that nobody came to grade counts for nothing`() {
    let statistics = Statistics(of: deck, [review(1, "terms", origin: .unconfirmed)], at: noon)
    #expect(statistics.total.seen == 0)
    #expect(statistics.activity.answers.last == 0)
  }

  @Test func `a question that was reworded beyond recognition is to be learnt again`() {
    let deck = [DeckEntry(card: "terms", level: "basic", topic: "election", revision: 2)]
    let statistics = Statistics(of: deck, history, at: noon)
    #expect(statistics.total.learnt == 0)
    #expect(statistics.total.seen == 1)
  }

  @Test func `the forecast counts what is overdue today`() {
    #expect(Statistics(of: deck, history, at: noon, days: 4).forecast == [1, 0, 1, 0])
    #expect(Statistics(of: deck, history, at: noon + .days(2), days: 1).forecast == [2])
    #expect(Statistics(of: deck, [], at: noon, days: -3).forecast == [0])
  }

  @Test func `days begin where the person lives`() {
    let evening = Moment(seconds: 1_783_209_600 - 3_600)
    var review = review(1)
    review.at = evening
    let east = LocalDays { _ in .seconds(2 * 3_600) }
    let now = evening + .seconds(7_200)
    #expect(Statistics(of: [], [review], at: now, days: 3).activity.answers == [0, 1, 0])
    #expect(
      Statistics(of: [], [review], at: now, days: 3, calendar: east).activity.answers == [0, 0, 1])
  }

  @Test(arguments: [
    ([], 0, 0), ([0], 1, 1), ([-1], 1, 1), ([-2], 0, 1), ([-2, -1, 0], 3, 3),
    ([-9, -8, -7, -6, -1, 0], 2, 4), ([-1, 0, 1], 2, 3),
  ])
  func `a streak goes up to today or yesterday`(days: [Int], streak: Int, longest: Int) {
    let reviews = days.flatMap { [review($0 + 50, day: $0), review($0 + 80, day: $0)] }
    let activity = Statistics(of: [], reviews, at: noon).activity
    #expect(activity.streak == streak)
    #expect(activity.longestStreak == longest)
  }

  @Test func `recall is what the scheduler expects of what was practised`() throws {
    let recall = try #require(Statistics(of: deck, history, at: noon + .days(2)).recall)
    #expect(abs(recall - 0.8586) < 1e-4)
    #expect(Statistics(of: deck, [], at: noon).recall == nil)
  }
}

/// Six cards, two of them never asked.
let deck = [
  ("terms", "basic", "election"), ("votes", "basic", "election"), ("fencing", "advanced", "locks"),
  ("split-vote", "advanced", "election"), ("leases", "advanced", "locks"),
  ("pre-vote", "advanced", "election"),
].map { DeckEntry(card: $0, level: $1, topic: $2) }

/// Some practice and a mock interview.
let history = [
  answer(0, "terms", .easy, sure: 95), answer(0, "votes", .good, sure: 90),
  answer(0, "votes", .good, sure: 60), answer(0, "leases", .again, sure: 95),
  answer(0, "leases", .again, sure: 92, .mock), answer(-1, "leases", .again, sure: 40, .mock),
  answer(-3, "split-vote", .good, .mock), answer(-4, "gone", .again, sure: 90, .cram),
].enumerated().map { number, answer in
  var answer = answer
  answer.id = "s-1-\(number)"
  return answer
}

private func answer(
  _ day: Int, _ card: String, _ rating: Rating, sure: Int? = nil, _ origin: Review.Origin = .quiz
) -> Review {
  var review = review(0, card, rating, day: day, origin: origin)
  review.confidence = sure
  return review
}
