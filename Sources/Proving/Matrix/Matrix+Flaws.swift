// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
internal import Scenarios
internal import YAML

extension Matrix {
  /// Everything that must not be, the worst first; nothing in a grader that proves itself.
  public var flaws: [Flaw] {
    survivors + accusations + idleScenarios + mutants.compactMap(Self.rarity) + brokenClaims
      + unknownClaims
  }

  private var survivors: [Flaw] {
    mutants.filter { $0.catches.isEmpty && !$0.isUnfinished }
      .map { .survivor(mutant: $0.mutant.id) }
  }

  private var accusations: [Flaw] {
    scenarios.indices.compactMap { column in
      let accused = correct.filter { $0.cells[column].failure != nil }
      guard let first = accused.first?.cells[column].failure else { return nil }
      return .accusation(
        scenario: scenarios[column].id, rafts: accused.map(\.raft.id), first.property,
        seed: first.seed)
    }
  }

  private var idleScenarios: [Flaw] {
    correct.filter(\.raft.isReference).flatMap(\.misses).map { .idleScenario($0.scenario.id) }
  }

  private static func rarity(_ row: MutantRow) -> Flaw? {
    let catches = row.catches
    guard let first = catches.first, !row.isWellCaught, !row.isUnfinished else { return nil }
    return catches.count < MutantRow.catchesDemanded
      ? .caughtOnce(mutant: row.mutant.id, by: first.scenario.id)
      : .caughtInPublic(mutant: row.mutant.id)
  }

  private var brokenClaims: [Flaw] {
    mutants.flatMap { row in
      row.brokenClaims.map {
        .brokenClaim(
          scenario: $0.scenario.id, mutant: row.mutant.id, row.standing(in: $0),
          $0.failure?.property)
      }
    }
  }

  private var unknownClaims: [Flaw] {
    scenarios.flatMap { scenario in
      scenario.catches.filter { !knownMutants.contains($0) }.map { word in
        .unknownClaim(
          scenario: scenario.id, word: word, suggestion: nearest(word, among: knownMutants))
      }
    }
  }
}

extension MutantRow {
  /// Whether a scenario was not played to its end, so that nothing is known of it.
  var isUnfinished: Bool { !cells(.unknown).isEmpty }

  /// The scenarios that are there for it and don't catch it.
  var brokenClaims: [Cell] {
    cells.filter { isMeant($0) && ![.caught, .unknown].contains(standing(in: $0)) }
  }
}
