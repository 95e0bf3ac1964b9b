// SPDX-License-Identifier: MIT

internal import YAML

extension Rubric {
  /// What a bank's file has for the rubric.
  var tree: Value {
    .keys([
      ("units", .sequence(units.map(\.tree))),
      ("misconceptions", .list(misconceptions) { $0.tree }),
      ("model", .text(model)),
      ("exemplars", .list(exemplars) { $0.tree }),
    ])
  }
}

extension Rubric.Unit {
  fileprivate var tree: Value {
    .keys([
      ("id", .text(id)), ("idea", .text(idea)), ("weight", .integer(weight)),
      ("bonus", .flag(isBonus)), ("aspect", aspect.map { .text($0.rawValue) }),
      ("match", .texts(patterns.map(\.text))),
    ])
  }
}

extension Rubric.Misconception {
  fileprivate var tree: Value {
    .keys([
      ("belief", .text(belief)), ("because", .text(reason)), ("costs", .integer(cost)),
      ("match", .texts(patterns.map(\.text))),
    ])
  }
}

extension Rubric.Exemplar {
  fileprivate var tree: Value {
    .keys([
      ("name", .text(name)), ("text", .text(text)),
      ("has", .sequence(units.map { .text($0) })), ("remark", remark.map { .text($0) }),
    ])
  }
}
