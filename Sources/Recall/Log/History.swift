// SPDX-License-Identifier: MIT

/// What the log tells: all reviews with their second thoughts, in the order in which they were
/// written, each once.
public struct History: Sendable {
  /// The reviews as they count now, in the order in which they were written.
  public private(set) var reviews: [Review] = []

  /// The questions that were not answered.
  public private(set) var skips: [Skip] = []

  /// What came of rounds.
  public private(set) var rounds: [RoundResult] = []

  /// What is wrong with lines that were left out.
  public internal(set) var faults: [Fault] = []

  private var places: [String: Int] = [:]
  private var known: Set<String> = []

  /// A history in which nothing has happened.
  public init() {}

  /// A history of lines, in order.
  public init(_ entries: some Sequence<Entry>) {
    for entry in entries { add(entry) }
  }

  /// Adds what was written next. What is known already counts once; a second thought about a review
  /// that is not there says nothing.
  public mutating func add(_ entry: Entry) {
    switch entry {
    case .review(let review):
      guard places[review.id] == nil else { return }
      places[review.id] = reviews.count
      reviews.append(review)
    case .amendment(let amendment):
      guard known.insert(amendment.id).inserted, let place = places[amendment.review] else {
        return
      }
      reviews[place] = reviews[place].amended(by: amendment)
    case .skip(let skip):
      if known.insert(skip.id).inserted { skips.append(skip) }
    case .round(let round):
      if known.insert(round.id).inserted { rounds.append(round) }
    }
  }

  /// Makes room for so many reviews, so that adding them need not.
  mutating func reserve(_ count: Int) {
    reviews.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// The reviews of the last sitting that had any of a sort of round.
  public func lastSitting(of origin: Review.Origin) -> [Review] {
    guard let last = reviews.last(where: { $0.origin == origin }) else { return [] }
    return reviews.filter { $0.origin == origin && $0.sitting == last.sitting }
  }
}

extension History {
  /// A line that was left out.
  public struct Fault: Hashable, Sendable {
    /// What is wrong with a line.
    public enum Sort: Error, Hashable, Sendable {
      /// It is no whole line, as where a computer lost its power while writing.
      case damaged

      /// It was written by a newer version of the kit.
      case newer
    }

    /// The number of the line, from 1.
    public var line: Int

    /// What is wrong with it.
    public var sort: Sort
  }
}
