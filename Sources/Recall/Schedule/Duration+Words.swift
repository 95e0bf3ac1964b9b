// SPDX-License-Identifier: MIT

extension Duration {
  /// The interval as a word such as `10m`, `3d`, `5mo` or `1.4y`.
  public var shortInterval: String {
    let seconds = milliseconds / 1_000
    let days = Double(seconds) / 86_400
    return switch seconds {
    case ..<60: "\(max(0, seconds))s"
    case ..<3_600: "\((seconds + 30) / 60)m"
    case ..<86_400: "\((seconds + 1_800) / 3_600)h"
    case ..<(60 * 86_400): "\(Int(days.rounded()))d"
    case ..<(365 * 86_400): "\(Int((days / 30.4).rounded()))mo"
    default: "\(Double(Int((days / 36.525).rounded())) / 10)y"
    }
  }
}
