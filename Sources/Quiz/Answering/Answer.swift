// SPDX-License-Identifier: MIT

/// What somebody answers. What is shown is meant by its place, from 0.
public enum Answer: Hashable, Sendable {
  /// The options marked, ascending.
  case options([Int])

  /// A number.
  case number(Double)

  /// All things, in the order that is thought right.
  case order([Int])

  /// For each left side, the right side that is thought to belong to it.
  case match([Int])

  /// A free answer.
  case text(String)

  /// That the person does not know.
  case unknown
}

/// What is written can't be taken for an answer.
public struct NotUnderstood: Error, Hashable, Sendable {
  /// What would be an answer, in a sentence.
  public let sentence: String

  /// An answer can't be understood.
  public init(_ sentence: String) {
    self.sentence = sentence
  }
}
