// SPDX-License-Identifier: MIT

/// The version of a Swift compiler, such as 6.3.1.
public struct SwiftVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its numbers, at least two.
  private let numbers: [Int]

  /// A version of some numbers, such as `SwiftVersion(6, 3)`.
  public init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    numbers = patch == 0 ? [major, minor] : [major, minor, patch]
  }

  /// The version that stands in a compiler's words, behind `Swift version`; `nil` if none does.
  public init?(in words: String) {
    guard let match = words.firstMatch(of: /Swift version (\d+)\.(\d+)(?:\.(\d+))?/)?.output,
      let major = Int(match.1), let minor = Int(match.2)
    else { return nil }
    self.init(major, minor, match.3.flatMap { Int($0) } ?? 0)
  }

  /// Whether one version came before another.
  public static func < (lhs: SwiftVersion, rhs: SwiftVersion) -> Bool {
    lhs.numbers.lexicographicallyPrecedes(rhs.numbers)
  }

  /// The numbers with dots between them, such as `6.3.1`.
  public var description: String { numbers.map { String($0) }.joined(separator: ".") }
}
