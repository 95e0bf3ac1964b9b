// SPDX-License-Identifier: MIT

/// The clock of a round: how much of its length is left.
///
/// It reads no clock itself. Whoever runs the round says how many seconds have gone by.
struct Countdown: Hashable, Sendable {
  /// How long the round may take.
  let length: RoundLength

  /// The clock of a round of a length.
  init(_ length: RoundLength) {
    self.length = length
  }

  /// The seconds that are left after so many have gone by; none once the time is over.
  func left(after elapsed: Int) -> Int {
    max(0, length.seconds - elapsed)
  }

  /// Whether the time is over after so many seconds.
  func isOver(after elapsed: Int) -> Bool {
    left(after: elapsed) == 0
  }

  /// What is left as one says it, such as `12 min left`; seconds are told in the last two minutes.
  func words(after elapsed: Int) -> String {
    let left = left(after: elapsed)
    if left == 0 { return "time is over" }
    return left < 120 ? "\(left) s left" : "\((left + 30) / 60) min left"
  }
}

extension Int {
  /// A number of seconds as one says it, such as `90 s`, `3 min` or `1 h 5 min`.
  var secondsInWords: String {
    self < 120 && self != 60 ? "\(self) s" : RoundLength(minutes: (self + 30) / 60).words
  }
}
