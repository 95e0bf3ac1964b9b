// SPDX-License-Identifier: MIT

internal import Presentation

/// What a case has earned, in words.
extension Score {
  /// The points with what they are for, such as `8 of 10 points: 5 for the scenario, 3 for the
  /// function, none for the explanation.`
  public var words: String {
    guard catching > 0 else {
      return "\(points) of \(Self.most.of("point"))" + (costs == 0 ? "." : "\(price).")
    }
    let parts = [
      (catching, "the scenario"), (naming, "the function"), (explaining, "the explanation"),
    ]
    let earned = parts.map { "\($0.0 == 0 ? "none" : "\($0.0)") for \($0.1)" }
    return "\(points) of \(Self.most.of("point")): \(earned.joined(separator: ", "))\(price)."
  }

  private var price: String { costs == 0 ? "" : "; hints and comparing cost \(costs)" }
}
