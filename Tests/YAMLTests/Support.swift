// SPDX-License-Identifier: MIT

import YAML

/// The mistakes of a text as they are shown; empty when there are none.
func mistakes(in text: String) -> String {
  mistakes(in: Array(text.utf8))
}

/// The mistakes of some bytes as they are shown; empty when there are none.
func mistakes(in bytes: [UInt8]) -> String {
  do {
    return try Document.parse(bytes, file: "f.yaml").mistakes.description
  } catch {
    return error.description
  }
}

/// The mistakes that reading a text in a form brings to light; empty when there are none.
func mistakes<Output>(in text: String, as form: Form<Output>) -> String {
  do throws(Diagnostics) {
    _ = try Document.parse(text, file: "f.yaml").decode { $1.read($0, form) }
    return ""
  } catch {
    return error.description
  }
}

/// The value of a text in a form; `nil` when there are mistakes.
func value<Output>(of text: String, as form: Form<Output>) -> Output? {
  try? Document.parse(text, file: "f.yaml").decode { $1.read($0, form) }
}

/// The tree of a text without places.
func tree(_ text: String) throws -> Value {
  Value(try Document.parse(text, file: "f.yaml").root)
}

/// A source of chance that a seed decides: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
