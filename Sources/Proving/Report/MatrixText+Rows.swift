// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
internal import Presentation
internal import Scenarios

/// A line for each mutant and each correct Raft, and what there is to add below it.
extension MatrixText {
  /// A mutant: how many scenarios catch it, how many of those are hidden, and one of them.
  func lines(_ row: MutantRow) -> [String] {
    let catches = row.catches
    let counts = Self.counts(row)
    let best = row.bestCatch.map(words) ?? ""
    let left =
      "  \(mark(row)) " + row.mutant.id.aligned(left: mutantWidth) + "  "
      + counts + "  "
    let room = style.width - 4 - mutantWidth - counts.count - 4
    let line = tellsCatches ? left : left + style.paint(best.shortened(to: room), .quiet)
    return [line.trimmingEnd()] + (tellsCatches ? notes(catches.map(words)) : [])
      + wrongReasons(row)
  }

  private func mark(_ row: MutantRow) -> String {
    if row.isWellCaught { return style.paint("✓", .good) }
    if row.isUnfinished { return style.paint("·", .quiet) }
    return row.catches.isEmpty ? style.paint("✗", .bad) : style.paint("?", .doubtful)
  }

  /// What fails a mutant by a property that it does not break, where all is told or nothing else is.
  private func wrongReasons(_ row: MutantRow) -> [String] {
    let cells = row.cells(.wrongReason)
    guard !cells.isEmpty, tellsCatches || row.catches.isEmpty else { return [] }
    return notes(["for the wrong reason:"] + cells.map { "\(words($0)) (\(Self.property($0)))" })
  }

  private static func property(_ cell: Cell) -> String { cell.failure?.property.title ?? "" }

  /// A correct Raft: how much it went through, and where nothing could be said of it.
  func lines(_ row: CorrectRow) -> [String] {
    let runs = row.cells.reduce(0) { $0 + ($1.ending?.runs ?? 0) }
    let mark =
      row.accusations.isEmpty ? style.paint("✓", .good) : style.paint("✗", .bad)
    let line =
      "  \(mark) " + row.raft.id.aligned(left: correctWidth) + "  "
      + style.paint(runs.of("run"), .quiet)
    let accused = row.accusations.map { "\(words($0)) (\(Self.property($0)))" }
    let misses = row.misses.map(\.scenario.id)
    return [line]
      + (accused.isEmpty ? [] : notes(["accused by"] + accused))
      + (misses.isEmpty ? [] : notes(["does not come about:"] + misses))
  }

  /// A scenario, and the seed with which it fails a Raft.
  private func words(_ cell: Cell) -> String {
    cell.scenario.id + (cell.failure.map { " @\($0.seed)" } ?? "")
  }

  /// Words below a line, as many lines as it takes.
  private func notes(_ words: [String]) -> [String] {
    let joined = words.enumerated().map { position, word in
      position < words.count - 1 && !word.hasSuffix(":") && word != "accused by" ? "\(word)," : word
    }
    return joined.wrapped(to: style.width - 6, by: " ").map { style.paint("      \($0)", .quiet) }
  }

  private var mutantWidth: Int { min(36, matrix.mutants.map(\.mutant.id.count).max() ?? 0) }

  private var correctWidth: Int { matrix.correct.map(\.raft.id.count).max() ?? 0 }

  private static func counts(_ row: MutantRow) -> String {
    "\(row.catches.count)".aligned(right: 3) + " · "
      + "\(row.hiddenCatches.count)".aligned(right: 2) + " hidden"
  }

  private var tellsCatches: Bool { detail == .catches }
}
