// SPDX-License-Identifier: MIT

internal import Presentation

/// What a matrix amounts to.
extension MatrixText {
  /// The mutants that blame and shrinking don't get right.
  var exceptions: [String] {
    let sentences = numbers?.exceptions ?? []
    guard !sentences.isEmpty else { return [] }
    return [style.rule("Not as it should be"), ""]
      + sentences.flatMap { bullet($0, "?", .doubtful) }
  }

  /// The figures, and what it took.
  var summary: [String] {
    let time = duration.map { [Figure("time for the matrix", $0.inSeconds)] } ?? []
    let figures = matrix.figures + (numbers?.figures ?? []) + time
    let width = figures.map(\.name.count).max() ?? 0
    return [style.rule("Summary"), ""]
      + figures.map { "  " + $0.name.aligned(left: width + 2) + $0.value }
      + effort.wrapped(to: style.width - 2, by: " · ").map { "  " + $0 }
  }

  private var effort: [String] {
    let facts = [
      matrix.scenarios.count.of("scenario"), matrix.runs.of("run"), matrix.steps.of("step"),
      matrix.isComplete ? nil : "ended early",
    ]
    return facts.compactMap(\.self)
  }

  /// A sentence behind a mark, in as many lines as it takes.
  func bullet(_ sentence: String, _ mark: String, _ tone: Style.Tone) -> [String] {
    sentence.wrapped(to: style.width, after: "  \(style.paint(mark, tone)) ", indent: 4)
  }
}
