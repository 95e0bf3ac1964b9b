// SPDX-License-Identifier: MIT

internal import Simulation

/// A question as it is put to somebody: options and the like in the order in which they are shown.
///
/// The order follows from a session's seed and the question's id alone, so that the same session can be
/// had again, and a question is put the same way whatever else is asked. An answer speaks of what is
/// shown by its place; ``read(_:)`` makes an ``Answer`` of what somebody writes, ``assess(_:)`` says
/// what it is worth.
public struct Asked: Sendable {
  /// What is shown to answer with.
  public enum Form: Sendable {
    /// Options in the order shown.
    case choice(Choice)

    /// Nothing but the unit of a number.
    case number(Quantity)

    /// Things to be ordered.
    case order(Ranking)

    /// Things to be put together.
    case match(Pairing)

    /// Nothing: the answer is free.
    case open(Rubric)
  }

  /// The question.
  public let question: Question

  /// What is shown to answer with.
  public let form: Form

  /// A question as it is put in the session of a seed.
  public init(_ question: Question, seed: UInt64) {
    self.question = question
    var generator = Generator(seed: seed ^ question.id.fingerprint)
    form =
      switch question.key {
      case .choice(let choice): .choice(choice.shuffled(by: &generator))
      case .number(let quantity): .number(quantity)
      case .order(let things): .order(Ranking(things, &generator))
      case .match(let matching): .match(Pairing(matching, &generator))
      case .open(let rubric): .open(rubric)
      }
  }
}

extension Asked {
  /// Whether the answer is free, so that the person grades it with the help of suggestions.
  public var isOpen: Bool { rubric != nil }

  /// What a free answer is graded by; `nil` where the key is objective.
  public var rubric: Rubric? {
    if case .open(let rubric) = form { rubric } else { nil }
  }
}

extension Choice {
  fileprivate func shuffled(by generator: inout Generator) -> Choice {
    var choice = self
    if !keepsOrder { choice.options.shuffle(by: &generator) }
    return choice
  }
}

extension Array {
  /// Puts the elements in an order in which each of all orders is as likely.
  mutating func shuffle(by generator: inout Generator) {
    for place in indices.dropFirst().reversed() {
      swapAt(place, generator.number(in: 0...place))
    }
  }
}

extension String {
  /// A number that follows from the text's bytes alone, the same on every machine (FNV-1a).
  package var fingerprint: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
