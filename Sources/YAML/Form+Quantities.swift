// SPDX-License-Identifier: MIT

extension Form where Output == Int {
  /// A span of time, in microseconds: `250us`, `150ms`, `1.5s`, `2m`.
  public static var duration: Form {
    Form("a duration", example: "250us, 150ms, 1s or 2m") { microseconds(in: $0.text) }
  }
}

extension Form where Output == ClosedRange<Int> {
  /// A range of spans of time, in microseconds: `2ms..8ms`, or `5ms` for exactly that.
  public static var durations: Form {
    Form("a duration or a range of durations", example: "5ms or 2ms..8ms") { scalar in
      let ends = scalar.text.split(separator: "..", omittingEmptySubsequences: false)
        .map { microseconds(in: $0.trimmed) }
      guard ends.count <= 2, let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high
      else { return nil }
      return low...high
    }
  }
}

extension Form where Output == Double {
  /// A percentage from `0%` to `100%`, as a fraction: `10%` is 0.1.
  public static var percent: Form {
    Form("a percentage from 0% to 100%", example: "10%") { scalar in
      guard scalar.text.hasSuffix("%") else { return nil }
      let digits = Scalar(String(scalar.text.dropLast()))
      return digits.number.map { $0 / 100 }.flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }
}

/// The microseconds of a number with a unit; `nil` for anything else, for what isn't a whole number
/// of microseconds, and for what doesn't fit in 64 bits.
private func microseconds(in text: some StringProtocol) -> Int? {
  let units = [("us", 1), ("ms", 1_000), ("s", 1_000_000), ("m", 60_000_000)]
  guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }) else { return nil }
  let parts = text.dropLast(unit.count).split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy(\.isDigits), let whole = Int(parts[0])
  else { return nil }
  let (product, overflow) = whole.multipliedReportingOverflow(by: factor)
  guard !overflow, let fraction = fraction(parts.dropFirst().first, of: factor) else { return nil }
  let (sum, overflows) = product.addingReportingOverflow(fraction)
  return overflows ? nil : sum
}

/// The part of a unit that the digits after a decimal point stand for, if it comes out even.
private func fraction(_ digits: (some StringProtocol)?, of factor: Int) -> Int? {
  guard let digits else { return 0 }
  var scale = 1
  for _ in digits.prefix(9) { scale *= 10 }
  guard digits.count <= 9, let count = Int(digits) else { return nil }
  let (parts, remainder) = (count * factor).quotientAndRemainder(dividingBy: scale)
  return remainder == 0 ? parts : nil
}

extension StringProtocol {
  /// Whether the text consists of the digits 0 to 9, one or more.
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }

  /// The text without spaces around it.
  fileprivate var trimmed: SubSequence {
    let text = drop { $0 == " " }
    let end = text.lastIndex { $0 != " " }.map(text.index(after:))
    return text[..<(end ?? text.startIndex)]
  }
}
