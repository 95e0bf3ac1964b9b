// SPDX-License-Identifier: MIT

/// A position in the log, counted from 1 as in the paper (§5.3); 0 is the place before the first entry.
///
/// Ranges of indices can be walked: `for index in server.lastApplied + 1 ... server.commitIndex`.
/// Mind that a range whose end lies before its start traps, as everywhere in Swift.
public struct LogIndex: Hashable, Sendable {
  /// The position's number, 0 for the place before the first entry.
  public let rawValue: Int

  /// The position with a number.
  public init(_ rawValue: Int) {
    self.rawValue = rawValue
  }
}

extension LogIndex: Strideable {
  /// Whether one position lies before another.
  public static func < (lhs: LogIndex, rhs: LogIndex) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// Whether two positions are the same.
  public static func == (lhs: LogIndex, rhs: LogIndex) -> Bool {
    lhs.rawValue == rhs.rawValue
  }

  /// How many positions lie from this one to another; negative where the other one is earlier.
  public func distance(to other: LogIndex) -> Int {
    other.rawValue - rawValue
  }

  /// The position that is `count` further.
  public func advanced(by count: Int) -> LogIndex {
    LogIndex(rawValue + count)
  }

  /// The position that is `count` further.
  public static func + (index: LogIndex, count: Int) -> LogIndex {
    LogIndex(index.rawValue + count)
  }

  /// The position that is `count` earlier.
  public static func - (index: LogIndex, count: Int) -> LogIndex {
    LogIndex(index.rawValue - count)
  }

  /// How many positions one index is past another.
  public static func - (lhs: LogIndex, rhs: LogIndex) -> Int {
    lhs.rawValue - rhs.rawValue
  }

  /// Moves an index on by `count`.
  public static func += (index: inout LogIndex, count: Int) {
    index = index + count
  }

  /// Moves an index back by `count`.
  public static func -= (index: inout LogIndex, count: Int) {
    index = index - count
  }
}

extension LogIndex: ExpressibleByIntegerLiteral {
  /// The position with a number that is written in the source.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension LogIndex: CustomStringConvertible {
  /// The number alone, such as `7`.
  public var description: String { String(rawValue) }
}
