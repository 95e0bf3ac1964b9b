// SPDX-License-Identifier: MIT

/// How long a round may take, from one minute to eight hours.
public struct RoundLength: Hashable, Sendable {
  /// The length in minutes.
  let minutes: Int

  /// A length, kept from one minute to eight hours.
  init(minutes: Int) {
    self.minutes = min(max(minutes, 1), Self.longest)
  }

  private static let longest = 480

  /// The length in seconds.
  var seconds: Int { minutes * 60 }

  /// The length as one says it, such as `45 min` or `1 h 30 min`.
  var words: String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let parts = [hours > 0 ? "\(hours) h" : nil, rest > 0 ? "\(rest) min" : nil]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension RoundLength {
  /// The length that somebody writes: `45m`, `45 min`, `1h`, `1h30m`, `1.5h`, or `90` for minutes.
  ///
  /// - Throws: What would be understood, in a sentence.
  public static func read(_ text: String) throws(NotUnderstood) -> RoundLength {
    guard let minutes = minutes(in: text.lowercased().filter { !$0.isWhitespace }) else {
      throw NotUnderstood("a length is given in minutes or hours, such as 45m, 1h or 1h30m")
    }
    guard minutes >= 1, minutes <= Double(longest) else {
      throw NotUnderstood("a round takes from 1m to 8h")
    }
    return RoundLength(minutes: Int(minutes.rounded()))
  }

  private static func minutes(in text: String) -> Double? {
    guard let mark = text.firstIndex(of: "h") else { return plainMinutes(in: text[...]) }
    guard let hours = number(in: text[..<mark]) else { return nil }
    let rest = text[text.index(after: mark)...]
    if rest.isEmpty || ["our", "ours", "r", "rs"].contains(rest) { return hours * 60 }
    return plainMinutes(in: rest).map { hours * 60 + $0 }
  }

  private static func plainMinutes(in text: Substring) -> Double? {
    let unit = text.drop { $0.isNumber || $0 == "." }
    guard ["", "m", "min", "mins", "minute", "minutes"].contains(unit) else { return nil }
    return number(in: text.prefix(text.count - unit.count))
  }

  private static func number(in digits: Substring) -> Double? {
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) else { return nil }
    return Double(digits)
  }
}
