// SPDX-License-Identifier: MIT

internal import Presentation

extension Duration {
  /// About how long it is, such as `10 min` or `3 days`; at least a minute.
  public var inWords: String {
    let seconds = milliseconds / 1_000
    let days = Double(seconds) / 86_400
    return switch seconds {
    case ..<90: "1 min"
    case ..<5_400: "\((seconds + 30) / 60) min"
    case ..<129_600: ((seconds + 1_800) / 3_600).of("hour")
    case ..<5_184_000: Int(days.rounded()).of("day")
    case ..<31_536_000: Int((days / 30.4).rounded()).of("month")
    default: "\(Double(Int((days / 36.525).rounded())) / 10) years"
    }
  }
}
