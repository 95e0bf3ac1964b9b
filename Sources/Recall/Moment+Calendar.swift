// SPDX-License-Identifier: MIT

/// Moments as ISO 8601 writes them, in UTC with milliseconds: `2026-07-04T09:30:00.250Z`.
extension Moment: CustomStringConvertible {
  /// The moment in ISO 8601.
  public var description: String {
    let date = CalendarDate(day: day)
    let rest = milliseconds - day * Self.millisecondsADay
    let (seconds, fraction) = (rest / 1_000, rest % 1_000)
    let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(fraction.padded(to: 3))Z"
  }

  /// The number of its day in UTC, counted from that on which 1970 began.
  var day: Int {
    milliseconds >= 0
      ? milliseconds / Self.millisecondsADay : (milliseconds + 1) / Self.millisecondsADay - 1
  }

  /// The moment that a text in ISO 8601 names; `nil` if it is no such text, or not in UTC.
  ///
  /// The fraction of the second may be missing, and is cut to milliseconds.
  public init?(iso8601 text: String) {
    var digits = DigitReader(text)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let dayOfMonth = digits.number(2), digits.skip("T"),
      let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2),
      digits.skip(":"), let second = digits.number(2),
      let date = CalendarDate(year: year, month: month, day: dayOfMonth),
      hour < 24, minute < 60, second < 61
    else { return nil }
    let fraction = digits.skip(".") ? digits.milliseconds() : 0
    guard let fraction, digits.skip("Z"), digits.isAtEnd else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    milliseconds = date.dayNumber * Self.millisecondsADay + seconds * 1_000 + fraction
  }
}

extension Int {
  /// The number with zeros before it, to so many digits.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

/// Reads numbers of known lengths out of a text.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// The digits of a fraction, as thousandths.
  mutating func milliseconds() -> Int? {
    guard let first = digit() else { return nil }
    let thousandths = first * 100 + (digit() ?? 0) * 10
    let last = digit() ?? 0
    while digit() != nil {}
    return thousandths + last
  }

  private mutating func digit() -> Int? {
    guard let first = rest.first, (0x30...0x39).contains(first) else { return nil }
    rest.removeFirst()
    return Int(first) - 0x30
  }
}
