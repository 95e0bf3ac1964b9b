// SPDX-License-Identifier: MIT

internal import Presentation

/// The same in sentences, for a screen reader: no bars, no columns, one fact a line.
extension StatisticsText {
  /// The whole text in sentences, with a line break at its end.
  public var plain: String {
    let activity = statistics.activity.answers
    let lines =
      facts + sentences("Level", statistics.levels) + sentences("Topic", statistics.topics)
      + calibrationSentences
      + days("Answers", activity, from: 1 - activity.count)
      + days("Due", statistics.forecast, from: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  private func sentences(_ sort: String, _ tallies: [Tally]) -> [String] {
    tallies.map { tally in
      let accuracy = tally.accuracy.map { ", \(percent($0)) of answers right" } ?? ""
      return "\(sort) \(title(tally)): \(tally.learnt) of \(tally.cards) learnt, "
        + "\(tally.seen) seen, \(tally.due) due\(accuracy)."
    }
  }

  private var calibrationSentences: [String] {
    let calibration = statistics.calibration
    guard let score = calibration.brierScore else { return [] }
    return calibration.buckets.compactMap { bucket in
      bucket.confidence.map { "When \($0) % sure: \(bucket.right) of \(bucket.answers) right." }
    } + [calibration.sentence, "Brier score \(score.hundredths), where 0 is perfect."]
  }

  private func days(_ what: String, _ counts: [Int], from start: Int) -> [String] {
    guard counts.contains(where: { $0 > 0 }) else { return [] }
    let dates = dates(counts.count, from: start)
    let filled = zip(dates, counts).filter { $1 > 0 }.map { "\($0.words) \($1)" }
    return ["\(what), \(dates.span): \(filled.joined(separator: ", "))."]
  }
}
