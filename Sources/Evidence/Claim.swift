// SPDX-License-Identifier: MIT

internal import Quiz
internal import YAML

/// What a part of a key says of the end of a play, not yet read.
struct Claim {
  /// Where it stands.
  let node: Node

  /// Whether it must hold; otherwise it must not.
  let isRight: Bool

  /// Which part of the key says it, such as `the right option`.
  let subject: String
}

extension Key {
  /// What the key's parts say of the end of a play.
  var claims: [Claim] {
    switch self {
    case .choice(let choice): choice.options.compactMap(\.statement)
    case .number(let quantity): quantity.statements
    case .order, .match, .open: []
    }
  }

  /// Whether claims say so much that the key follows from them: of every option, or of the number.
  var isClaimed: Bool {
    switch self {
    case .choice(let choice): choice.options.allSatisfy { $0.claim != nil }
    case .number(let quantity): quantity.claim != nil
    case .order, .match, .open: false
    }
  }
}

extension Choice.Option {
  fileprivate var statement: Claim? {
    claim.map {
      Claim(node: $0, isRight: isCorrect, subject: isCorrect ? "a right option" : "a wrong option")
    }
  }
}

extension Quantity {
  fileprivate var statements: [Claim] {
    let right = claim.map { Claim(node: $0, isRight: true, subject: "the right number") }
    let wrong = mistakes.compactMap { mistake in
      mistake.claim.map { Claim(node: $0, isRight: false, subject: "a wrong number") }
    }
    return [right].compactMap(\.self) + wrong
  }
}
