// SPDX-License-Identifier: MIT

public import Mutants
internal import Raft
public import Scenarios

/// Plays a matrix.
public struct Survey: Sendable {
  private let scenarios: [Scenario]
  private let mutants: [Mutant]
  private let correct: [CorrectRaft]
  private let effort: Effort

  /// A survey that has not begun.
  public init(
    _ scenarios: [Scenario], mutants: [Mutant] = Mutant.all,
    correct: [CorrectRaft] = CorrectRaft.all,
    effort: Effort = .standard
  ) {
    self.scenarios = scenarios
    self.mutants = mutants
    self.correct = correct
    self.effort = effort
  }

  /// Plays everything, and what few scenarios catch a second time with more seeds: before a mutant
  /// is called a survivor, every scenario has had all its seeds.
  public func matrix(_ crew: Crew) -> Matrix {
    let trials = mutants.flatMap(trials) + correct.flatMap(trials)
    var endings = crew.play(trials)[...]
    func takeCells() -> [Cell] {
      defer { endings = endings.dropFirst(scenarios.count) }
      return zip(scenarios, endings).map { Cell($0, $1) }
    }
    let mutantRows = mutants.map { MutantRow($0, takeCells()) }
    let correctRows = correct.map { CorrectRow($0, takeCells()) }
    return Matrix(scenarios, mutants: deepened(mutantRows, crew), correct: correctRows)
  }

  private func trials(of mutant: Mutant) -> [Trial] {
    scenarios.map { scenario in
      let count = scenario.isMeant(for: mutant) ? effort.meant : effort.others
      return Trial(rules: mutant.rules, scenario: scenario, seeds: scenario.seeds(spending: count))
    }
  }

  private func trials(of raft: CorrectRaft) -> [Trial] {
    scenarios.map {
      Trial(rules: raft.rules, scenario: $0, seeds: $0.seeds(spending: effort.correct))
    }
  }

  /// The rows, with those of mutants that are not well caught played in full.
  private func deepened(_ rows: [MutantRow], _ crew: Crew) -> [MutantRow] {
    guard effort.isShallow else { return rows }
    var rows = rows
    let places = rows.indices.filter { !rows[$0].isWellCaught }.flatMap { row in
      rows[row].cells.indices.filter { isShallow(rows[row].cells[$0]) }.map { (row: row, cell: $0) }
    }
    let trials = places.map { place in
      let scenario = scenarios[place.cell]
      return Trial(
        rules: rows[place.row].mutant.rules, scenario: scenario, seeds: scenario.seeds)
    }
    for (place, ending) in zip(places, crew.play(trials)) {
      rows[place.row].cells[place.cell].ending = ending
    }
    return rows
  }

  /// Whether nothing broke in a cell so far, and the scenario asks for more seeds.
  private func isShallow(_ cell: Cell) -> Bool {
    guard let ending = cell.ending, ending.failure == nil else { return false }
    return ending.runs < cell.scenario.seeds
  }
}

extension Crew {
  /// Plays trials; `nil` for those that the crew was stopped in or before.
  func play(_ trials: [Trial]) -> [Ending?] {
    map(trials) { trial in trial.play { !self.isStopped } }
  }
}
