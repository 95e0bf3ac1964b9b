// SPDX-License-Identifier: MIT

/// One run of the quiz, which gives its reviews ids that no other run gives.
///
/// An id is the sitting's own and a running number, such as `lx3k9q2a-1f3-4`. The sitting's is made of
/// when it began and of the number of its process, since two may begin in the same millisecond.
public struct Sitting: Sendable {
  /// What the sitting is called.
  public let id: String

  private var count = 0

  /// The sitting that begins at a moment in a process.
  public init(at start: Moment, process: Int32) {
    id = String(start.milliseconds, radix: 36) + "-" + String(process, radix: 36)
  }

  /// An id that was not given before.
  public mutating func nextID() -> String {
    count += 1
    return "\(id)-\(count)"
  }
}
