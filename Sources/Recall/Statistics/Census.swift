// SPDX-License-Identifier: MIT

/// Counts how the cards of a deck stand: all, by level and by topic.
struct Census {
  private(set) var total = Tally("all")
  private(set) var levels: [Tally] = []
  private(set) var topics: [Tally] = []

  /// The tallies that a card counts in.
  private struct Place {
    var level, topic: Int
  }

  init(_ deck: [DeckEntry], _ reviews: [Review], _ schedule: Schedule, at now: Moment) {
    var places: [String: Place] = [:]
    for entry in deck where places[entry.card] == nil {
      let place = Place(
        level: Self.place(of: entry.level, in: &levels),
        topic: Self.place(of: entry.topic, in: &topics))
      places[entry.card] = place
      count(at: place) { $0.cards += 1 }
      if let memory = schedule.memory(of: entry.card) {
        count(at: place) { $0.learnt += memory.phase == .review ? 1 : 0 }
        count(at: place) { $0.due += memory.isDue(at: now) ? 1 : 0 }
      }
    }
    count(reviews, places)
  }

  private mutating func count(_ reviews: [Review], _ places: [String: Place]) {
    var seen: Set<String> = []
    for review in reviews {
      let known = places[review.card]
      guard let place = known ?? self.place(of: review) else { continue }
      let isFirst = known != nil && seen.insert(review.card).inserted
      count(at: place) {
        $0.seen += isFirst ? 1 : 0
        $0.answers += 1
        $0.right += review.isRight ? 1 : 0
      }
    }
  }

  /// Where a review counts whose card is not in the deck.
  private func place(of review: Review) -> Place? {
    guard let level = levels.firstIndex(where: { $0.name == review.level }),
      let topic = topics.firstIndex(where: { $0.name == review.topic })
    else { return nil }
    return Place(level: level, topic: topic)
  }

  private mutating func count(at place: Place, _ change: (inout Tally) -> Void) {
    change(&total)
    change(&levels[place.level])
    change(&topics[place.topic])
  }

  private static func place(of name: String, in tallies: inout [Tally]) -> Int {
    if let place = tallies.firstIndex(where: { $0.name == name }) { return place }
    tallies.append(Tally(name))
    return tallies.count - 1
  }
}
