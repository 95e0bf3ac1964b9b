// SPDX-License-Identifier: MIT

internal import Presentation

extension Scorecard {
  /// What the scorecard comes to, for the end of a round.
  public var screen: [Screen.Part] {
    let facts = [seconds.secondsInWords + " of \(length.words)", answerCounts]
    let sum = "In a word: \(verdict.rawValue), with \(total.percent) of the points."
    var parts: [Screen.Part] = [.title("Scorecard", facts), .verdict(mood, sum)]
    parts += [dimensions, aspects, topicRows].filter { !$0.isEmpty }.map { .figure($0.aligned) }
    if !redFlags.isEmpty { parts.append(.field("Red flags", redFlags)) }
    if !weakTopics.isEmpty { parts.append(.field("Study", weakTopics.map(\.advice))) }
    return parts + [.field("Rule", [grounds.joined(separator: " ")])]
  }

  /// How many questions were answered, left out and not asked, such as `5 answered, 1 skipped`.
  var answerCounts: String {
    let answered = scores.count { $0.basis != .skipped }
    let counts = [
      (answered, "answered"), (scores.count - answered, "skipped"), (unasked.count, "not asked"),
    ]
    return counts.filter { $0.0 > 0 || $0.1 == "answered" }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }

  private var mood: Screen.Verdict {
    switch verdict {
    case .strong, .ready: .right
    case .close: .partly
    case .notYet, .tooLittle: .wrong
    }
  }
}

extension Scorecard.Row {
  /// What to read, and why.
  var advice: String { "\(title) (\(share.percent)): \(study ?? "")" }
}

extension [Scorecard.Row] {
  /// The rows in columns.
  fileprivate var aligned: [String] {
    let width = map(\.title.count).max() ?? 0
    return map { row in
      let title = row.title.aligned(left: width)
      let band = Band(row.share).rawValue.aligned(left: 6)
      return
        "\(title)  \(row.share.percent.aligned(right: 5))  \(band)  \(row.answers.of("answer"))"
    }
  }
}
