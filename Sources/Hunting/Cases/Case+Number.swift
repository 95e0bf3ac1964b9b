// SPDX-License-Identifier: MIT

internal import Quiz
internal import Simulation

/// Numbers that name bugs without giving them away.
extension Case {
  /// The number of a bug, from 1000 to 9999.
  ///
  /// It follows from the bug's name alone, so that it stays the same when others join it or scenarios
  /// change. That no two bugs share one is tested.
  static func number(of id: String) -> Int {
    var generator = Generator(seed: "case \(id)".fingerprint)
    return generator.number(in: 1_000...9_999)
  }
}
