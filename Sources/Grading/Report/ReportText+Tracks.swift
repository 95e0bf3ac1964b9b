// SPDX-License-Identifier: MIT

internal import Presentation
internal import Raft
internal import Scenarios

/// The scenarios, a line each, under a bar for each track.
extension ReportText {
  /// A section for each track of which something was graded; tracks in a row of which all waits for the
  /// same function share one.
  var tracks: [[String]] {
    guard report.compilerWords == nil else { return [] }
    let sections = Track.allCases.compactMap(section)
    let merged = sections.reduce(into: [TrackSection]()) { merged, section in
      let last = merged.indices.last
      if last.map({ merged[$0].absorb(section) }) != true { merged.append(section) }
    }
    return merged.map { section in
      section.headings + (section.results.isEmpty ? [] : [""]) + section.results
        + section.folds.map(line) + section.note
    }
  }

  /// What is told of a track; `nil` if nothing of it was graded.
  private func section(of track: Track) -> TrackSection? {
    let results = report.results.filter { $0.scenario.track == track }
    guard !results.isEmpty else { return nil }
    let (shown, folds) = isVerbose ? (results, []) : Fold.folded(results)
    return TrackSection(
      headings: [heading(track)], results: shown.map(line), folds: folds, note: byItself(track))
  }

  private func heading(_ track: Track) -> String {
    let score = report.score(of: track)
    return style.paint(track.title.aligned(left: Self.trackWidth), .loud)
      + style.bar(score.fraction, width: Self.barWidth) + "  \(score) points"
  }

  /// What the track comes to by itself, where that is more.
  private func byItself(_ track: Track) -> [String] {
    guard let score = report.scoreAlone(of: track), score != report.score(of: track) else {
      return []
    }
    return ["", "  By itself, over the reference's other parts: \(score) points"]
  }

  private func line(_ fold: Fold) -> String {
    let waiting = fold.count.of("scenario waits", plural: "scenarios wait")
    let words =
      switch fold.obstacle {
      case .missing(let function): "\(waiting) for \(function.rule.rawValue)"
      case .tedium: "\(fold.count.of("scenario")) skipped, \(fold.obstacle.words)"
      }
    return style.paint("  · \(words)", .quiet)
  }

  /// One result: on the left its title, on the right the verdict where the mark does not say it all.
  private func line(_ result: ScenarioResult) -> String {
    let verdict = result.verdict.isPass ? "" : result.verdict.word
    let room = style.width - 4 - verdict.count - 2 - Self.pointsWidth - 2 - seedsWidth
    let points = report.counts(result) ? report.score(of: result).description : "–"
    let columns = [
      mark(result.verdict) + " " + tinted(title(result.scenario, width: room), result.verdict)
        + style.paint(verdict, tone(result.verdict)),
      points.aligned(right: Self.pointsWidth),
      seeds(result).map { style.paint($0.aligned(right: seedsWidth), .quiet) },
    ]
    return "  " + columns.compactMap(\.self).joined(separator: "  ")
  }

  private func title(_ scenario: Scenario, width: Int) -> String {
    let note = scenario.isHidden ? " (hidden)" : ""
    return (scenario.title.shortened(to: width - note.count - 1) + note).aligned(left: width)
  }

  private func mark(_ verdict: Verdict) -> String {
    switch verdict {
    case .passed: style.paint("✓", .good)
    case .didNotArise: style.paint("?", .doubtful)
    case .notWritten, .skipped: style.paint("·", .quiet)
    default: style.paint("✗", .bad)
    }
  }

  private func tone(_ verdict: Verdict) -> Style.Tone {
    switch verdict {
    case .passed: .good
    case .didNotArise: .doubtful
    case .notWritten, .skipped: .quiet
    default: .bad
    }
  }

  private func tinted(_ title: String, _ verdict: Verdict) -> String {
    tone(verdict) != .quiet ? title : style.paint(title, .quiet)
  }

  /// How many seeds were run; of a hidden scenario that failed, that would tell when it did.
  private func seeds(_ result: ScenarioResult) -> String? {
    let isSecret = result.verdict.isFailure && report.isSealed(result)
    let isTold = result.runs > 0 && result.verdict.missing == nil && !isSecret
    return isTold ? result.runs.of("seed") : nil
  }

  private var seedsWidth: Int {
    report.results.compactMap { seeds($0)?.count }.max() ?? 0
  }

  private static let pointsWidth = 5
}
