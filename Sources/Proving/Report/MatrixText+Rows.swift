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
    let isTold = !tellsCatches && room >= Self.leastRoom
    let line = isTold ? left + style.paint(best.shortened(to: room), .quiet) : left
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
    return notes(cells.map(wordsWithProperty), after: "for the wrong reason:")
  }

  /// A correct Raft: how much it went through, and where nothing could be said of it.
  func lines(_ row: CorrectRow) -> [String] {
    let runs = row.cells.reduce(0) { $0 + ($1.ending?.runs ?? 0) }
    let line =
      "  \(mark(row)) " + row.raft.id.aligned(left: correctWidth) + "  "
      + style.paint(runs.of("run"), .quiet)
    return [line] + notes(row.accusations.map(wordsWithProperty), after: "accused by")
      + notes(row.misses.map(\.scenario.id), after: "does not come about:")
  }

  private func mark(_ row: CorrectRow) -> String {
    if !row.accusations.isEmpty { return style.paint("✗", .bad) }
    let isUnfinished = row.cells.contains { $0.ending == nil }
    return isUnfinished ? style.paint("·", .quiet) : style.paint("✓", .good)
  }

  /// A scenario, and the seed with which it fails a Raft.
  private func words(_ cell: Cell) -> String {
    cell.scenario.id + (cell.failure.map { " @\($0.seed)" } ?? "")
  }

  /// A scenario, the seed with which it fails a Raft, and the property that breaks.
  private func wordsWithProperty(_ cell: Cell) -> String {
    words(cell) + (cell.failure.map { " (\($0.property.title))" } ?? "")
  }

  /// Words below a line, behind a title, in as many lines as it takes; nothing where there are none.
  private func notes(_ words: [String], after title: String? = nil) -> [String] {
    guard !words.isEmpty else { return [] }
    let listed = words.dropLast().map { "\($0)," } + words.suffix(1)
    return ([title].compactMap(\.self) + listed).wrapped(to: style.width - 6, by: " ")
      .map { style.paint("      \($0)", .quiet) }
  }

  private var mutantWidth: Int { min(36, matrix.mutants.map(\.mutant.id.count).max() ?? 0) }

  private var correctWidth: Int { matrix.correct.map(\.raft.id.count).max() ?? 0 }

  /// A scenario's name can't be told in fewer columns.
  private static let leastRoom = 12

  private static func counts(_ row: MutantRow) -> String {
    "\(row.catches.count)".aligned(right: 3) + " · "
      + "\(row.hiddenCatches.count)".aligned(right: 2) + " hidden"
  }

  private var tellsCatches: Bool { detail == .catches }
}
