// SPDX-License-Identifier: MIT

internal import Grading
internal import Hosting
internal import Mutants
internal import Raft
internal import Scenarios
internal import Shrinking
internal import Solutions

extension Matrix {
  /// What else the kit can do with each mutant that it catches, in order.
  public func facts(_ crew: Crew) -> [MutantFacts] {
    let chance = Chance(scenarios)
    return crew.map(mutants.filter { !$0.catches.isEmpty }) { row in
      MutantFacts(
        row.mutant, chanceRuns: chance.runs(toFind: row.mutant) { !crew.isStopped },
        named: row.firstSuspect, shrinkage: row.shrinkage)
    }.compactMap(\.self)
  }
}

extension MutantRow {
  /// The function that is blamed first for all that fails.
  fileprivate var firstSuspect: Rule? {
    let failures = cells.compactMap { cell in
      cell.failure.map { Blame.Failure(cell.scenario, seed: $0.seed, steps: cell.length) }
    }
    let mixture = Mixture.rules(mutant.rules, reference: Reference.rules)
    guard let blame = try? Blame.find(failures, in: mixture) else { return nil }
    return blame.suspects.first?.rules.first
  }

  /// What becomes of the first run that catches it for the right reason.
  fileprivate var shrinkage: MutantFacts.Shrinkage? {
    guard let cell = catches.first, let seed = cell.failure?.seed else { return nil }
    let found = try? Shrinker(reference: Reference.rules).shrink(
      cell.scenario, seed: seed, on: InProcess(mutant.rules))
    return found.map {
      MutantFacts.Shrinkage(
        eventsBefore: $0.eventsBefore, eventsAfter: $0.eventsAfter, steps: $0.steps)
    }
  }
}

extension Cell {
  /// About how many events servers handle in one of the cell's runs.
  fileprivate var length: Int { ending.map { $0.steps / $0.runs } ?? 0 }
}
