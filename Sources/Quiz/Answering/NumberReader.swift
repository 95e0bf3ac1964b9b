// SPDX-License-Identifier: MIT

/// Reads a number as people write it: with a unit, with digits in groups of three, or as a word.
struct NumberReader {
  private let quantity: Quantity

  init(_ quantity: Quantity) {
    self.quantity = quantity
  }

  var expectation: String {
    guard let unit = quantity.unit else { return "a number" }
    return "a number \(Self.isMeasure(unit.lowercased()) ? "in" : "of") \(unit)"
  }

  func read(_ line: String) throws(NotUnderstood) -> Double {
    let line = line.lowercased().drop { $0.isWhitespace || "~≈=".contains($0) }
    let digits = line.prefix { ($0.isASCII && $0.isNumber) || "+-−.,_".contains($0) }
    let word = line.prefix { $0.isLetter }
    let number = digits.isEmpty ? Self.number(in: String(word)) : Self.number(in: digits)
    let rest = line.dropFirst(digits.isEmpty ? word.count : digits.count)
    guard let number, let factor = factor(of: rest) else {
      throw NotUnderstood("Answer with one number, such as 4 or 0.5 or 1,400.")
    }
    return number * factor
  }

  /// The number that digits stand for; commas must part them in groups of three.
  private static func number(in digits: Substring) -> Double? {
    let groups = digits.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || groups[0] != ""
    else { return nil }
    guard !digits.drop(while: { $0 != "." }).contains(",") else { return nil }
    var plain = digits.filter { $0 != "," && $0 != "_" }
    if plain.hasPrefix("−") { plain = "-" + plain.dropFirst() }
    while plain.hasSuffix(".") { plain.removeLast() }
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func number(in word: String) -> Double? {
    if word == "none" { return 0 }
    return numerals.firstIndex(of: word).map { Double($0) }
  }

  /// What the number is to be multiplied with, for the unit that follows it; `nil` where what follows
  /// is no unit of what is asked.
  private func factor(of rest: Substring) -> Double? {
    let asked = quantity.unit?.lowercased()
    let said = rest.split { $0.isWhitespace || ".,!".contains($0) }.joined(separator: " ")
    if said.isEmpty || said == asked || said == asked?.singular { return 1 }
    let unit = said.filter { $0 != " " }
    if Self.isPercent(unit) { return asked.map(Self.isPercent) ?? true ? percent : nil }
    if let theirs = Self.seconds[unit] {
      guard let asked else { return 1 }
      return Self.seconds[asked].map { theirs / $0 }
    }
    return asked.map(Self.isMeasure) ?? false || !Self.isNoun(said) ? nil : 1
  }

  /// What one per cent is: a hundredth, unless per cent are asked.
  private var percent: Double { quantity.unit == nil ? 0.01 : 1 }

  /// Whether something counts and does not change the number before it, such as `log entries`.
  private static func isNoun(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { String($0) }
    return words.count <= 3
      && words.allSatisfy { word in
        word.count > 1 && word.isMadeOfLetters && !numerals.contains(word)
          && !multipliers.contains(word) && !multipliers.contains(word.singular)
      }
  }

  private static func isMeasure(_ unit: String) -> Bool { isPercent(unit) || seconds[unit] != nil }

  private static func isPercent(_ unit: String) -> Bool { unit == "%" || unit == "percent" }

  private static let numerals = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Words that make another number of the one before them.
  private static let multipliers: Set<String> = [
    "dozen", "hundred", "thousand", "million", "billion", "half", "halves", "third", "quarter",
    "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "hundredth", "thousandth",
    "and", "or", "to", "plus", "minus", "times", "percent",
  ]

  /// Units of time in seconds.
  private static let seconds: [String: Double] = [
    "µs": 1e-6, "us": 1e-6, "microsecond": 1e-6, "microseconds": 1e-6,
    "ms": 1e-3, "millisecond": 1e-3, "milliseconds": 1e-3,
    "s": 1, "sec": 1, "second": 1, "seconds": 1, "min": 60, "minute": 60, "minutes": 60,
    "h": 3_600, "hour": 3_600, "hours": 3_600, "day": 86_400, "days": 86_400,
  ]
}
