// SPDX-License-Identifier: MIT

extension Duration {
  /// Seconds with two decimals, such as `1.84 s`.
  package var inSeconds: String {
    let (seconds, attoseconds) = components
    let hundredths = (attoseconds + 5_000_000_000_000_000) / 10_000_000_000_000_000
    let total = Int(seconds) * 100 + Int(hundredths)
    return "\(total / 100)." + String(total % 100).aligned(right: 2, filledWith: "0") + " s"
  }
}
