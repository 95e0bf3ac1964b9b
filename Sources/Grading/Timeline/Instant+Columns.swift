// SPDX-License-Identifier: MIT

internal import Simulation

extension Instant {
  /// Milliseconds with three decimals, so that moments line up in a column.
  var inMilliseconds: String {
    let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000)
    return "\(whole)." + String(rest).aligned(right: 3, filledWith: "0")
  }
}
