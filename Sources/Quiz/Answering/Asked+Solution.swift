// SPDX-License-Identifier: MIT

extension Asked {
  /// The right answer as one would write it, one line a part: for a free one, the model answer.
  public var solution: [String] {
    switch form {
    case .choice(let choice):
      zip(items, choice.options).filter(\.1.isCorrect).map(\.0.words)
    case .number(let quantity): [quantity.words(quantity.value)]
    case .order(let ranking): ranking.rightOrder.map { items[$0].words }
    case .match(let pairing):
      zip(items, pairing.partners.map { partners[$0] }).map {
        "\($0.label)\($1.label)  \($0.text.withoutStop): \($1.text)"
      }
    case .open(let rubric): [rubric.model]
    }
  }

  /// An answer as one would write it, in labels, such as `a c` or `4 servers`; empty
  /// for one that was not known.
  public func words(of answer: Answer) -> String {
    switch answer {
    case .options(let places), .order(let places):
      places.map { items[$0].label }.joined(separator: " ")
    case .number(let number):
      if case .number(let quantity) = form { quantity.words(number) } else { String(number) }
    case .match(let places):
      zip(items, places).map { $0.label + partners[$1].label }.joined(separator: " ")
    case .text(let text): text
    case .unknown: ""
    }
  }

  /// The options and decoys with their reasons, but for those that an assessment spoke of.
  public func otherReasons(after assessment: Assessment?) -> [Explained] {
    let told = (assessment?.remarks ?? []).compactMap(\.reason)
    return reasons.compactMap { item, reason in
      reason.flatMap { told.contains($0) ? nil : Explained(item.words, reason: $0) }
    }
  }

  private var reasons: [(Item, String?)] {
    switch form {
    case .choice(let choice): zip(items, choice.options.map(\.reason)).map { ($0, $1) }
    case .match(let pairing): zip(partners, pairing.reasons).map { ($0, $1) }
    case .number, .order, .open: []
    }
  }
}
