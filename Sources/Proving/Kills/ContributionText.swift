// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
public import Presentation
internal import Raft
internal import Scenarios

/// What a scenario adds, as text for a terminal.
public struct ContributionText {
  private let contribution: Contribution
  private let style: Style

  /// What a scenario adds, in a style.
  public init(_ contribution: Contribution, style: Style = Style()) {
    self.contribution = contribution
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [
      [style.rule(contribution.scenario.id)], correct, flaws, catches, wrongReasons, misses,
    ]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish("\n" + filled.joined(separator: "\n\n") + "\n")
  }

  private var correct: [String] {
    let rows = contribution.matrix.correct
    guard !rows.isEmpty else { return [] }
    let passed = rows.filter { $0.accusations.isEmpty && $0.misses.isEmpty }
    let seeds = rows.first?.cells.first?.ending?.runs ?? 0
    let misses = rows.filter { !$0.misses.isEmpty }.map(\.raft.id)
    let line =
      "  \(passed.count) of \(rows.count.of("correct Raft")) pass, "
      + "\(seeds.of("seed")) each"
    return [line]
      + (misses.isEmpty ? [] : paragraph("It does not come about on", misses))
  }

  private var flaws: [String] {
    contribution.flaws.flatMap {
      $0.sentence.wrapped(to: style.width, after: "  \(style.paint("✗", .bad)) ", indent: 4)
    }
  }

  private var catches: [String] {
    let rows = contribution.catches
    guard !rows.isEmpty else { return ["  It catches no mutant."] }
    let alone = contribution.catchesAlone.count
    let title =
      "  It catches \(rows.count.of("mutant")), "
      + (alone == 0 ? "none of them alone:" : "\(alone) of them alone:")
    return [title] + rows.map { line($0, "✓", .good) }
  }

  private var wrongReasons: [String] {
    let rows = contribution.wrongReasons
    guard !rows.isEmpty else { return [] }
    let title = "  It fails \(rows.count.of("mutant")) for a reason that is not theirs:"
    return [title] + rows.map { line($0, "✗", .doubtful) }
  }

  private func line(_ row: MutantRow, _ mark: String, _ tone: Style.Tone) -> String {
    let all = contribution.catches + contribution.wrongReasons
    let width = all.map(\.mutant.id.count).max() ?? 0
    let failure = row.cells.first?.failure
    let reason = failure.map { "\($0.property.title), seed \($0.seed)" } ?? ""
    let notes = [
      contribution.catchesAlone.contains(row.mutant.id) ? "alone" : nil,
      contribution.scenario.isMeant(for: row.mutant) ? "meant for it" : nil,
    ]
    let note = notes.compactMap(\.self).joined(separator: ", ")
    return "  \(style.paint(mark, tone)) " + row.mutant.id.aligned(left: width) + "  " + reason
      + style.paint(note.isEmpty ? "" : "  (\(note))", .quiet)
  }

  private var misses: [String] {
    let rows = contribution.misses
    guard !rows.isEmpty else { return [] }
    let track = contribution.scenario.track.title
    let count = contribution.mutantsOfTrack.count
    return paragraph(
      "It does not catch \(rows.count) of \(count.of("mutant")) in \(track)", rows.map(\.mutant.id))
  }

  /// A title, and words below it, as many lines as it takes.
  private func paragraph(_ title: String, _ words: [String]) -> [String] {
    let listing = words.joined(separator: ", ").wrapped(to: style.width - 4)
    return ["  \(title):"] + listing.map { style.paint("    \($0)", .quiet) }
  }
}
