// SPDX-License-Identifier: MIT

/// Hints in the form that programs read.
public struct HintFile: Encodable, Sendable {
  /// The version of the form.
  let version = 1

  /// The function, or the id of the scenario, that they are about.
  let topic: String

  /// The number of the last one that is told, from 1; 0 if none is.
  let number: Int

  /// How many there are on the topic.
  let count: Int

  /// Those that are told.
  let hints: [String]

  /// The hints of some numbers.
  public init(_ ladder: HintLadder, numbers: Range<Int>) {
    topic = ladder.topic.name
    number = numbers.upperBound - 1
    count = ladder.hints.count
    hints = numbers.filter { ladder.hints.indices.contains($0 - 1) }.map { ladder.hints[$0 - 1] }
  }
}
