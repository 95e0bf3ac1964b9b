// SPDX-License-Identifier: MIT

/// Reads a number as people write it: with a unit, with digits in groups of three, or as a word.
struct NumberReader {
  private let quantity: Quantity

  init(_ quantity: Quantity) {
    self.quantity = quantity
  }

  var expectation: String {
    guard let unit = quantity.unit else { return "a number" }
    let isMeasure = unit == "%" || unit == "percent" || Self.seconds[unit] != nil
    return "a number \(isMeasure ? "in" : "of") \(unit)"
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
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    if word == "none" { return 0 }
    return words.firstIndex(of: word).map { Double($0) }
  }

  /// What the number is to be multiplied with, for the unit that follows it; `nil` where what follows
  /// is no unit.
  private func factor(of rest: Substring) -> Double? {
    let isUnit = !rest.contains(where: \.isNumber) && rest.split(separator: " ").count <= 3
    guard isUnit else { return nil }
    let written = rest.filter { !$0.isWhitespace && $0 != "." }
    if written == "%" && quantity.unit == nil { return 0.01 }
    guard let asked = quantity.unit, let ours = Self.seconds[asked.lowercased()],
      let theirs = Self.seconds[String(written)]
    else { return 1 }
    return theirs / ours
  }

  /// Units of time in seconds.
  private static let seconds: [String: Double] = [
    "µs": 1e-6, "us": 1e-6, "ms": 1e-3, "milliseconds": 1e-3, "s": 1, "sec": 1, "seconds": 1,
    "min": 60, "minutes": 60, "h": 3_600, "hours": 3_600, "days": 86_400,
  ]
}
