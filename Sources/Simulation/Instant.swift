// SPDX-License-Identifier: MIT

/// A moment of virtual time, in microseconds since the start of the run.
public struct Instant: Hashable, Comparable, Sendable {
  /// Microseconds since the start.
  public let microseconds: Int

  /// The moment so many microseconds after the start.
  public init(microseconds: Int) {
    self.microseconds = microseconds
  }

  /// The start of a run.
  public static let start = Instant(microseconds: 0)

  /// Whether one moment is earlier than another.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.microseconds < rhs.microseconds
  }

  /// The moment that is later by a span.
  public static func + (instant: Instant, span: Span) -> Instant {
    Instant(microseconds: instant.microseconds + span.microseconds)
  }

  /// The span from one moment to another.
  public static func - (lhs: Instant, rhs: Instant) -> Span {
    Span(microseconds: lhs.microseconds - rhs.microseconds)
  }
}

extension Instant: CustomStringConvertible {
  /// Milliseconds, with as many decimals as it takes, such as `412 ms` or `3.25 ms`.
  public var description: String { Span(microseconds: microseconds).description }
}

/// A span of virtual time, in microseconds.
public struct Span: Hashable, Comparable, Sendable {
  /// The span's length in microseconds.
  public let microseconds: Int

  /// A span of so many microseconds.
  public init(microseconds: Int) {
    self.microseconds = microseconds
  }

  /// A span of so many microseconds.
  public static func microseconds(_ count: Int) -> Span { Span(microseconds: count) }

  /// A span of so many milliseconds.
  public static func milliseconds(_ count: Int) -> Span { Span(microseconds: count * 1_000) }

  /// A span of so many seconds.
  public static func seconds(_ count: Int) -> Span { Span(microseconds: count * 1_000_000) }

  /// No time at all.
  public static let zero = Span(microseconds: 0)

  /// Whether one span is shorter than another.
  public static func < (lhs: Span, rhs: Span) -> Bool {
    lhs.microseconds < rhs.microseconds
  }

  /// Two spans one after the other.
  public static func + (lhs: Span, rhs: Span) -> Span {
    Span(microseconds: lhs.microseconds + rhs.microseconds)
  }

  /// A span several times over.
  public static func * (span: Span, factor: Int) -> Span {
    Span(microseconds: span.microseconds * factor)
  }
}

extension Span: CustomStringConvertible {
  /// Milliseconds, with as many decimals as it takes, such as `412 ms` or `3.25 ms`.
  public var description: String {
    let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return "\(whole) ms" }
    var decimals = String(abs(rest))
    decimals = String(repeating: "0", count: 3 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(whole).\(decimals) ms"
  }
}
