// SPDX-License-Identifier: MIT

/// When each card should be asked again: the log, replayed.
///
/// Only reviews whose origin schedules move it. The order of the log counts, not the clock. Cards that
/// no bank has any more keep their history, and are never asked for.
public struct Schedule: Sendable {
  /// What the reviews of a card come to.
  struct Card: Sendable {
    /// How well it is remembered.
    var memory: Memory

    /// The revision of the question that was reviewed.
    var revision: Int
  }

  /// The scheduler.
  public let scheduler: FSRS

  private let revisions: [String: Int]
  private(set) var cards: [String: Card] = [:]

  /// The schedule that follows from reviews.
  ///
  /// - Parameters:
  ///   - reviews: The reviews in the order of the log, amended.
  ///   - revisions: The present revision of each card's question. Reviews of another one do not count,
  ///     for the card was another then. Where it is not known, the latest in the log is taken for it.
  ///   - scheduler: The scheduler, with the retention that is wanted.
  public init(
    replaying reviews: [Review], revisions: [String: Int] = [:], scheduler: FSRS = FSRS()
  ) {
    self.scheduler = scheduler
    self.revisions = revisions
    for review in reviews { record(review) }
  }

  /// Takes in the next review.
  public mutating func record(_ review: Review) {
    guard review.origin.schedules else { return }
    if let present = revisions[review.card], review.revision != present { return }
    guard review.revision >= cards[review.card]?.revision ?? 0 else { return }
    let card = cards[review.card].flatMap { $0.revision == review.revision ? $0 : nil }
    cards[review.card] = Card(
      memory: scheduler.review(card?.memory, review.rating, at: review.at),
      revision: review.revision)
  }

  /// How well a card is remembered; `nil` if it is new.
  public func memory(of card: String) -> Memory? {
    cards[card]?.memory
  }

  /// How likely a card is remembered now, from 0 to 1; `nil` if it is new.
  public func retrievability(of card: String, at now: Moment) -> Double? {
    memory(of: card).map { scheduler.retrievability(of: $0, at: now) }
  }
}
