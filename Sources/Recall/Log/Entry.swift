// SPDX-License-Identifier: MIT

/// A line of the log.
public enum Entry: Hashable, Sendable {
  /// An answer with what came of it.
  case review(Review)

  /// A second thought about a review.
  case amendment(Amendment)

  /// A question that was not answered.
  case skip(Skip)

  /// What came of a round.
  case round(RoundResult)

  /// What it is called, once for ever: a line that stands in the log twice counts once.
  public var id: String {
    switch self {
    case .review(let review): review.id
    case .amendment(let amendment): amendment.id
    case .skip(let skip): skip.id
    case .round(let round): round.id
    }
  }
}
