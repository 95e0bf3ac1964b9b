// SPDX-License-Identifier: MIT

/// The only source of chance in a run: SplitMix64, seeded.
///
/// The algorithm is Steele, Lea and Flood's (OOPSLA 2014). It is written here rather than taken from
/// the system because the same seed must give the same run on every machine, for ever.
public struct Generator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator whose numbers follow from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number drawn evenly from a range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) &+ 1
    guard width != 0 else { return Int(truncatingIfNeeded: next()) }
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// A span drawn evenly from a range, to the microsecond.
  public mutating func span(in range: ClosedRange<Span>) -> Span {
    let bounds = range.lowerBound.microseconds...range.upperBound.microseconds
    return Span(microseconds: number(in: bounds))
  }

  /// Whether something of a probability happens.
  public mutating func happens(_ probability: Double) -> Bool {
    guard probability > 0 else { return false }
    return Double(next() >> 11) * 0x1p-53 < probability
  }

  /// One of the elements, `nil` if there are none.
  public mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(in: 0...elements.count - 1)]
  }

  /// A generator that shares nothing with this one from here on.
  public mutating func split() -> Generator {
    Generator(seed: next())
  }
}
