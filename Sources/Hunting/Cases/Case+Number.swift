// SPDX-License-Identifier: MIT

internal import Simulation

/// Numbers that name bugs without giving them away.
extension Case {
  /// The number of a bug, from 1000 to 9999.
  ///
  /// It follows from the bug's name alone, so that it stays the same when others join it or scenarios
  /// change. That no two bugs share one is tested.
  static func number(of id: String) -> Int {
    var generator = Generator(seed: fingerprint(of: "case \(id)"))
    return generator.number(in: 1_000...9_999)
  }

  /// The 64 bits that the FNV-1a hash makes of a text: the same on every machine, for ever.
  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
