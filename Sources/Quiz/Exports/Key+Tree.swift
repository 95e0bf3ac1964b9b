// SPDX-License-Identifier: MIT

internal import YAML

extension Key {
  /// What a bank's file has for the key: the key itself, and what stands beside it.
  var trees: [(String, Value?)] {
    switch self {
    case .choice(let choice):
      [
        ("options", .sequence(choice.options.map(\.tree))),
        ("ordered", .flag(choice.keepsOrder)),
      ]
    case .number(let quantity): [("number", quantity.tree)]
    case .order(let things): [("order", .sequence(things.map { .text($0) }))]
    case .match(let matching):
      [
        ("match", .sequence(matching.pairs.map(\.tree))),
        (
          "decoys",
          .list(matching.decoys) { ["text": .text($0.text), "because": .text($0.reason)] }
        ),
      ]
    case .open(let rubric): [("rubric", rubric.tree)]
    }
  }
}

extension Choice.Option {
  fileprivate var tree: Value {
    .keys([
      ("text", .text(text)), ("correct", .flag(isCorrect)), ("because", reason.map { .text($0) }),
      ("means", meaning.map { .text($0) }), ("holds", claim.map { Value($0) }),
    ])
  }
}

extension Quantity {
  fileprivate var tree: Value {
    .keys([
      ("value", .quantity(value)), ("unit", unit.map { .text($0) }),
      ("tolerance", tolerance == 0 ? nil : .quantity(tolerance)),
      ("holds", claim.map { Value($0) }), ("mistakes", .list(mistakes) { $0.tree }),
    ])
  }
}

extension Quantity.Mistake {
  fileprivate var tree: Value {
    .keys([
      ("value", .quantity(value)), ("because", .text(reason)), ("holds", claim.map { Value($0) }),
    ])
  }
}

extension Matching.Pair {
  fileprivate var tree: Value { ["left": .text(left), "right": .text(right)] }
}
