// SPDX-License-Identifier: MIT

extension Scorecard {
  /// The scorecard as a Markdown file: the sum, where it comes from, what to study, and every answer.
  public var markdown: String {
    [
      heading, summary, table("By dimension", "dimension", dimensions),
      table("The design, part by part", "part", aspects), table("By topic", "topic", topicRows),
      flagList, studyList, unaskedList, answerList,
    ].compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let facts = ["\(seconds.secondsInWords) of \(length.words)", answerCounts, "seed \(seed)"]
    return "# \(format.title), \(date)\n\n" + facts.joined(separator: " · ")
  }

  private var summary: String {
    """
    ## In a word: \(verdict.rawValue)

    \(total.percent) of the points. \(grounds.joined(separator: " "))

    This is a self-assessment. Keys grade what has one right answer; for free answers the points are \
    what you confirmed, and nobody else has read them.
    """
  }

  private func table(_ title: String, _ noun: String, _ rows: [Row]) -> String? {
    guard !rows.isEmpty else { return nil }
    let lines = rows.map {
      "| \($0.title.inMarkdown) | \($0.answers) | \($0.share.percent) | \(Band($0.share).rawValue) |"
    }
    let head = ["## \(title)", "", "| \(noun) | answers | points | |", "|---|--:|--:|---|"]
    return (head + lines).joined(separator: "\n")
  }

  private var flagList: String? {
    list("Red flags that you ticked", redFlags.map(\.inMarkdown))
  }

  private var studyList: String? {
    list("What to study, the weakest first", weakTopics.map(\.advice))
  }

  private var unaskedList: String? {
    list("Not asked", unasked.map(\.title.inMarkdown))
  }

  private func list(_ title: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "## \(title)\n\n" + items.map { "- \($0)" }.joined(separator: "\n")
  }

  private var answerList: String? {
    guard !scores.isEmpty else { return nil }
    let parts = zip(1..., scores).map { "### \($0). \($1.title.inMarkdown)\n\n\($1.markdown)" }
    return (["## Answer by answer"] + parts).joined(separator: "\n\n")
  }
}

extension Score {
  fileprivate var markdown: String {
    let quote = answer.map { $0.inMarkdown.asQuote }
    let learnt =
      lessons.isEmpty ? nil : lessons.map { "- \($0.inMarkdown)" }.joined(separator: "\n")
    return [grounds, quote, learnt].compactMap(\.self).joined(separator: "\n\n")
  }

  private var grounds: String {
    let limit = allowance > 0 ? " of \(allowance.secondsInWords)" : ""
    let time = seconds.map { $0.secondsInWords + limit }
    return [worth, time, "`\(question)`"].compactMap(\.self).joined(separator: " · ")
  }

  /// The points with who says so, such as `3 of 5, as you confirmed`.
  var worth: String {
    let points = "\(points) of \(outOf)"
    return switch basis {
    case .key: points
    case .confirmed: "\(points), as you confirmed"
    case .judged: "\(points), as you judged"
    case .suggested: "\(points) suggested, not confirmed"
    case .unjudged: "not compared"
    case .skipped: "skipped"
    }
  }
}

extension Double {
  /// The part of a whole in per cent, such as `67 %`.
  var percent: String { "\(Int((self * 100).rounded())) %" }
}

extension String {
  fileprivate var inMarkdown: String { Markdown.escaped(self) }

  fileprivate var asQuote: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }
}
