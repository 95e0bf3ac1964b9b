// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct HistoryTests {
  @Test func `a line that stands there twice counts once`() {
    let amendment = Amendment(id: "s-1-3", at: noon, review: "s-1-1", rating: .easy)
    let again = Amendment(id: "s-1-4", at: noon, review: "s-1-1", rating: .hard)
    let skip = Skip(id: "s-1-5", at: noon, card: "quorums")
    let history = History([
      .review(review(1)), .amendment(amendment), .review(review(1)), .amendment(again),
      .amendment(amendment), .skip(skip), .skip(skip), .review(review(2)),
    ])
    #expect(history.reviews.map(\.id) == ["s-1-1", "s-1-2"])
    #expect(history.reviews.map(\.rating) == [.hard, .good])
    #expect(history.skips == [skip])
  }

  @Test func `the last second thought counts, at the review's own time`() {
    let history = History([
      .review(review(1, day: 0)), .review(review(2, day: 9)),
      .amendment(
        Amendment(
          id: "s-1-3", at: noon + .days(9), review: "s-1-1", rating: .again, suggested: .again,
          points: 0, units: [])),
    ])
    #expect(history.reviews.map(\.id) == ["s-1-1", "s-1-2"])
    #expect(history.reviews.first?.rating == .again)
    #expect(history.reviews.first?.isRight == false)
    #expect(history.reviews.first?.at == noon)
  }

  @Test func `a second thought about an unknown review says nothing`() {
    let history = History([
      .amendment(Amendment(id: "a", at: noon, review: "gone", rating: .easy))
    ])
    #expect(history.reviews == [])
  }

  @Test func `the last mock is that of the last sitting`() {
    var old = review(1, "terms", origin: .mock)
    old.id = "s-0-1"
    let history = History([
      .review(old), .review(review(2, "quorums", origin: .mock)), .review(review(3)),
      .review(review(4, "leases", origin: .mock)),
    ])
    #expect(history.lastSitting(of: .mock).map(\.card) == ["quorums", "leases"])
    #expect(history.lastSitting(of: .design) == [])
  }

  @Test func `sittings that begin together give different ids`() {
    var one = Sitting(at: noon, process: 4_711)
    var other = Sitting(at: noon, process: 4_712)
    let ids = [one.nextID(), one.nextID(), other.nextID()]
    #expect(ids == ["mr6b8g00-3mv-1", "mr6b8g00-3mv-2", "mr6b8g00-3mw-1"])
  }
}
