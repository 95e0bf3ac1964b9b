// SPDX-License-Identifier: MIT

internal import Predicting
internal import Presentation
internal import Quiz

/// What is said around the predictions.
extension PredictCommand {
  /// What is said before the first of them.
  func opening(_ predictions: [Prediction], seed: UInt64) -> Screen {
    let few = predictions.count < count ? "Only " : ""
    let moments = predictions.count.of("moment")
    return Screen([
      .note("\(few)\(moments), seed \(seed). `help` lists what may be said besides answers.")
    ])
  }

  /// What is said after the last.
  func closing(seed: UInt64) -> Screen {
    let choices =
      [id].compactMap(\.self) + selected.words + (count == 5 ? [] : ["--count \(count)"])
    let again = (["grader predict"] + choices + ["--seed \(seed)"]).joined(separator: " ")
    return Screen([
      .field(
        "Go on", ["grader predict asks about other moments", "grader quiz stats shows how you do"]),
      .field("Seed", ["\(seed): \(again) stops at the same moments"]),
    ])
  }
}
