// SPDX-License-Identifier: MIT

import Serving

/// What code under test printed, as far as it is kept, and how much it was in all.
struct Transcript {
  /// How many bytes may be printed.
  let allowance: Int

  /// What was printed; cut off somewhere past the allowance.
  private(set) var bytes: [UInt8] = []

  /// A transcript of nothing yet.
  init(allowance: Int) {
    self.allowance = allowance
  }

  /// Whether more was printed than is allowed.
  var isFlooded: Bool { bytes.count > allowance }

  /// What was printed, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes what is there to be taken, unless it is too much already.
  mutating func drain(_ channel: Channel) {
    while !isFlooded, case .moved = channel.receiveOutput(into: &bytes) {}
  }
}
