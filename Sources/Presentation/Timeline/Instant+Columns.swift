// SPDX-License-Identifier: MIT

package import Simulation

extension Instant {
  /// Milliseconds with three decimals, so that moments line up in a column.
  package var inMilliseconds: String {
    let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000)
    return "\(whole)." + String(rest).aligned(right: 3, filledWith: "0")
  }
}
