// SPDX-License-Identifier: MIT

import Serving

/// What code under test printed, as far as it is kept, and how much it was in all.
///
/// The beginning is kept for whoever wants to read it, and the end since it tells of crashes. What is
/// between them is only counted.
struct Transcript {
  /// How many bytes were printed.
  private(set) var count = 0

  private let capacity: Int
  private let allowance: Int
  private var beginning: [UInt8] = []

  /// What came last of that which is not in the beginning.
  private var end: [UInt8] = []

  /// A transcript of nothing yet.
  ///
  /// - Parameters:
  ///   - capacity: How many bytes are kept for reading.
  ///   - allowance: How many bytes may be printed.
  init(keeping capacity: Int, allowance: Int) {
    self.capacity = capacity
    self.allowance = allowance
  }

  /// Whether more was printed than is allowed.
  var isFlooded: Bool { count > allowance }

  /// What was printed first, as text.
  var keptText: String { String(decoding: beginning, as: UTF8.self) }

  /// All that is left of what was printed, as text: the beginning and the end.
  var text: String { String(decoding: beginning + end, as: UTF8.self) }

  /// What was printed last, as text: enough for a backtrace.
  var lastWords: String {
    let missing = max(0, Transcript.endSize - end.count)
    return String(decoding: beginning.suffix(missing) + end, as: UTF8.self)
  }

  /// Takes what is there to be taken, unless it is too much already.
  mutating func drain(_ channel: Channel) {
    while !isFlooded, let bytes = channel.receiveOutput() { take(bytes) }
  }

  /// Takes some more.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    let room = min(capacity - beginning.count, bytes.count)
    if room > 0 { beginning += UnsafeRawBufferPointer(rebasing: bytes[..<room]) }
    guard room < bytes.count else { return }
    end += UnsafeRawBufferPointer(rebasing: bytes[room...])
    // Twice as much is let in, so that it is moved seldom.
    if end.count > 2 * Transcript.endSize { end.removeFirst(end.count - Transcript.endSize) }
  }

  /// How many bytes of the end are kept at least.
  private static let endSize = 1 << 16
}
