// SPDX-License-Identifier: MIT

internal import Presentation

/// Levels and topics, a line each, and how sure against how right.
extension StatisticsText {
  /// A section with a line for each tally; empty where there are none.
  func table(_ heading: String, _ tallies: [Tally]) -> [String] {
    guard !tallies.isEmpty else { return [] }
    return [style.rule(heading)] + TallyTable(tallies.map(row)).lines(style: style)
  }

  private func row(_ tally: Tally) -> TallyTable.Row {
    TallyTable.Row(
      name: title(tally), progress: tally.progress,
      numbers: [
        "\(tally.learnt) of \(tally.cards)", String(tally.seen),
        tally.due == 0 ? "·" : String(tally.due), tally.accuracy.map(percent) ?? "·",
      ])
  }

  /// A line for each bucket that has answers, and what there is to learn.
  var calibration: [String] {
    let calibration = statistics.calibration
    guard let score = calibration.brierScore else { return [] }
    return [style.rule("How sure, and how often right"), ""]
      + calibration.buckets.compactMap(line) + [""]
      + indented([calibration.sentence, "Brier score \(score.hundredths), where 0 is perfect."])
  }

  private func line(_ bucket: Calibration.Bucket) -> String? {
    guard let confidence = bucket.confidence, let right = bucket.percentRight else { return nil }
    return "  " + "\(confidence) % sure".aligned(right: 10) + "  "
      + style.bar(Double(bucket.right) / Double(bucket.answers), width: min(24, style.width - 32))
      + "\(right) %".aligned(right: 7) + style.paint(" of \(bucket.answers)", .quiet)
  }
}

extension Double {
  /// The number with two decimals.
  var hundredths: String {
    let number = Int((self * 100).rounded())
    return "\(number / 100).\((number % 100).padded(to: 2))"
  }
}
