// SPDX-License-Identifier: MIT

internal import YAML

extension Proof {
  /// What a bank's file has for the proof; a generated question's has nothing.
  var tree: Value? {
    switch self {
    case .scenario(let id, let seed, _): .keys([("scenario", .text(id)), Self.seed(seed)])
    case .play(let node, let seed): .keys([("play", Value(node)), Self.seed(seed)])
    case .mutant(let id, let property, _):
      .keys([("mutant", .text(id)), ("breaks", property.map { .text($0) })])
    case .computation(let family, _): ["compute": .text(family)]
    case .generated: nil
    }
  }

  private static func seed(_ seed: UInt64?) -> (String, Value?) {
    ("seed", seed.flatMap { Int(exactly: $0) }.map { .integer($0) })
  }
}
