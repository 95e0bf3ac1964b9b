// SPDX-License-Identifier: MIT

/// Where a person's days begin and end, which depends on where they live.
public struct LocalDays: Sendable {
  private let offset: @Sendable (Moment) -> Duration

  /// Days of which the clock shows so much more than UTC's.
  ///
  /// - Parameter offset: How much more it shows at a moment, which changes with summer time.
  public init(offset: @escaping @Sendable (Moment) -> Duration) {
    self.offset = offset
  }

  /// The days of UTC.
  public static let utc = LocalDays { _ in .zero }

  /// The date of a moment.
  public func date(of moment: Moment) -> CalendarDate {
    CalendarDate(day: (moment + offset(moment)).day)
  }
}
