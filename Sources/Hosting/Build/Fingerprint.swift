// SPDX-License-Identifier: MIT

import Serving

/// A number that tells whether anything a build depends on has changed: FNV-1a over 64 bits.
struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number in 16 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds a word, and where it ends.
  mutating func add(_ word: String) {
    for byte in word.utf8 { add(byte) }
    add(0xFF)
  }

  /// Adds a file's path and content.
  mutating func add(contentOf path: String) {
    add(path)
    for byte in Platform.contents(of: path) ?? [] { add(byte) }
  }

  /// Adds a file's path, and its size and time instead of its content.
  mutating func add(stateOf path: String) {
    add(path)
    guard let state = Platform.state(of: path) else { return }
    add("\(state.size) \(state.seconds) \(state.nanoseconds)")
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
