// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
internal import Raft
internal import Scenarios

extension MatrixFile {
  /// What a file holds of a matrix.
  public init(_ matrix: Matrix, numbers: Numbers? = nil) {
    complete = matrix.isComplete
    flaws = matrix.flaws.map(\.sentence)
    scenarios = matrix.scenarios.map {
      Story(id: $0.id, track: $0.track.rawValue, hidden: $0.isHidden)
    }
    mutants = matrix.mutants.map { row in
      Mutated(row, numbers?.facts.first { $0.mutant.id == row.mutant.id })
    }
    correct = matrix.correct.map(Right.init)
    totals = Totals(runs: matrix.runs, steps: matrix.steps)
  }
}

extension MatrixFile.Mutated {
  fileprivate init(_ row: MutantRow, _ facts: MutantFacts?) {
    let mutant = row.mutant
    self.init(
      id: mutant.id, rule: mutant.rule.qualifiedName, breaks: mutant.breaks.map(\.rawValue),
      mistake: mutant.mistake, consequence: mutant.consequence, source: mutant.source,
      caught: row.catches.count, caught_hidden: row.hiddenCatches.count,
      cells: row.cells.compactMap { cell in
        MatrixFile.Square(
          cell, standing: row.standing(in: cell).rawValue, isMeant: row.isMeant(cell))
      },
      blamed: facts?.named?.qualifiedName, chance_runs: facts?.chanceRuns,
      events_before: facts?.shrinkage?.eventsBefore, events_after: facts?.shrinkage?.eventsAfter,
      script_steps: facts?.shrinkage?.steps)
  }
}

extension MatrixFile.Right {
  fileprivate init(_ row: CorrectRow) {
    self.init(
      id: row.raft.id, difference: row.raft.difference,
      cells: row.cells.compactMap { MatrixFile.Square($0, standing: $0.wordOnCorrect) })
  }
}

extension MatrixFile.Square {
  /// A cell; `nil` for one that was not played to its end.
  fileprivate init?(_ cell: Cell, standing: String, isMeant: Bool? = nil) {
    guard let ending = cell.ending else { return nil }
    self.init(
      scenario: cell.scenario.id, standing: standing, meant: isMeant,
      property: ending.failure?.property.rawValue, seed: ending.failure?.seed, runs: ending.runs)
  }
}

extension Cell {
  /// What the cell says of a correct Raft.
  fileprivate var wordOnCorrect: String {
    switch ending?.kind {
    case .failed: "accused"
    case .didNotArise: "did not arise"
    case .passed, nil: "passed"
    }
  }
}
