// SPDX-License-Identifier: MIT

/// How sure somebody is of an answer, in per cent.
public struct Confidence: Hashable, Sendable {
  /// From 0 to 100.
  public let percent: Int

  /// A confidence, kept from 0 to 100.
  public init(percent: Int) {
    self.percent = min(max(percent, 0), 100)
  }

  /// What somebody writes of how sure they are: `80`, `80 %`, or from 1, a guess, to 5, certain, for
  /// steps of 20; `nil` for nothing.
  ///
  /// - Throws: What would be understood, in a sentence.
  public static func read(_ line: String) throws(NotUnderstood) -> Confidence? {
    let written = line.filter { !$0.isWhitespace }
    if written.isEmpty { return nil }
    let digits = written.hasSuffix("%") ? written.dropLast() : written[...]
    guard let number = Int(digits), (0...100).contains(number) else {
      throw NotUnderstood("Say how sure you are from 0 to 100 %, or from 1 to 5, or nothing.")
    }
    let isStep = digits.count == written.count && (1...5).contains(number)
    return Confidence(percent: isStep ? number * 20 : number)
  }
}
