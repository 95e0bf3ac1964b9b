// SPDX-License-Identifier: MIT

/// A second thought about a review: another rating, or other ideas confirmed.
///
/// The log only grows, so a review is never changed in it. A later line names the review that it
/// amends, and counts in its place, at the review's own time.
public struct Amendment: Hashable, Sendable {
  /// What it is called, once for ever.
  public var id: String

  /// When it was made.
  public var at: Moment

  /// The id of the review that it amends.
  public var review: String

  /// The rating that counts now.
  public var rating: Rating

  /// The rating that follows from the answer, if it has changed.
  public var suggested: Rating?

  /// The points, if they have changed.
  public var points: Int?

  /// The ids of the ideas that are confirmed now, if they have changed.
  public var units: [String]?

  /// A second thought about a review.
  public init(
    id: String, at: Moment, review: String, rating: Rating, suggested: Rating? = nil,
    points: Int? = nil, units: [String]? = nil
  ) {
    self.id = id
    self.at = at
    self.review = review
    self.rating = rating
    self.suggested = suggested
    self.points = points
    self.units = units
  }
}

extension Review {
  /// The review as it counts after a second thought.
  public func amended(by amendment: Amendment) -> Review {
    var review = self
    review.rating = amendment.rating
    review.suggested = amendment.suggested ?? suggested
    review.points = amendment.points ?? points
    review.units = amendment.units ?? units
    return review
  }
}
