// SPDX-License-Identifier: MIT

/// A point in time, in whole milliseconds since 1970 in UTC.
///
/// Nothing here looks at a clock: moments come from outside, and a clock may have been wrong.
public struct Moment: Hashable, Comparable, Sendable {
  /// How many milliseconds after the beginning of 1970 it is.
  public var milliseconds: Int

  /// The point so many milliseconds after the beginning of 1970 in UTC.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The point so many seconds after the beginning of 1970 in UTC.
  init(seconds: Int) {
    milliseconds = seconds * 1_000
  }

  /// Whether one point is earlier than another.
  public static func < (one: Moment, other: Moment) -> Bool {
    one.milliseconds < other.milliseconds
  }

  /// The point some time later.
  public static func + (moment: Moment, duration: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds + duration.milliseconds)
  }

  /// The point some time earlier.
  public static func - (moment: Moment, duration: Duration) -> Moment {
    Moment(milliseconds: moment.milliseconds - duration.milliseconds)
  }

  /// How long one point is after another; negative if it is before.
  public static func - (later: Moment, earlier: Moment) -> Duration {
    .milliseconds(later.milliseconds - earlier.milliseconds)
  }

  /// How many whole days of 24 hours have passed since a moment; none if it lies ahead.
  func days(since earlier: Moment) -> Int {
    max(0, (milliseconds - earlier.milliseconds) / Self.millisecondsADay)
  }

  static let millisecondsADay = 86_400_000
}

extension Duration {
  /// So many days of 24 hours.
  public static func days(_ count: Int) -> Duration {
    .seconds(count * 86_400)
  }

  /// The whole milliseconds in it.
  var milliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
