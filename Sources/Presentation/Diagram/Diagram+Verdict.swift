// SPDX-License-Identifier: MIT

internal import Checking
internal import Simulation

/// What broke, in words.
extension Diagram {
  /// The property that broke, what happened, and the evidence with the numbers that mark it in the
  /// diagram; empty where nothing broke.
  public var verdict: [String] {
    guard let violation else { return [] }
    let headline = "✗ \(violation)".tamed.wrapped(to: style.width)
    return headline.map { style.finish(style.paint($0, .bad)) } + legend
  }

  /// What shows it, with the numbers that mark it in the diagram.
  public var legend: [String] {
    guard let violation else { return [] }
    let times = violation.evidence.map { "\($0.time.inMilliseconds) ms" }
    let width = times.map(\.count).max() ?? 0
    return violation.evidence.indices.flatMap { place in
      let lead = "  \(Self.mark(place + 1)) \(times[place].aligned(right: width))  "
      let sentence = style.finish(violation.evidence[place].sentence.tamed)
      return sentence.wrapped(to: style.width, after: style.finish(lead), indent: width + 6)
    }
  }

  /// The mark of a piece of evidence, counted from 1.
  static func mark(_ number: Int) -> Character {
    let marks = Array("①②③④⑤⑥⑦⑧⑨")
    return marks.indices.contains(number - 1) ? marks[number - 1] : "•"
  }
}
