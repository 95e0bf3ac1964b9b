// SPDX-License-Identifier: MIT

/// What to ask next, and what would come of each rating.
extension Schedule {
  /// The cards that are due, those first that have been due for longest.
  public func due(at now: Moment) -> [String] {
    cards.filter { $0.value.memory.isDue(at: now) }
      .sorted { ($0.value.memory.due, $0.key) < ($1.value.memory.due, $1.key) }
      .map(\.key)
  }

  /// When the next card is due, of those for which a condition holds; `nil` if none of them was ever
  /// reviewed.
  public func nextDue(where isMeant: (String) -> Bool = { _ in true }) -> Moment? {
    var next: Moment?
    for (card, state) in cards where isMeant(card) {
      next = min(next ?? state.memory.due, state.memory.due)
    }
    return next
  }

  /// How long it would be until a card is asked again, if it were rated so now.
  public func interval(of card: String, rated rating: Rating, at now: Moment) -> Duration {
    scheduler.review(memory(of: card), rating, at: now).interval
  }
}
