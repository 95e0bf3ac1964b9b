// SPDX-License-Identifier: MIT

internal import Checking
public import Foundation
internal import Grading
internal import Mutants
internal import Scenarios

/// What scenarios add as a JSON file holds it; version 1 of the form.
///
///     {
///       "scenarios": [ {
///         "accused": [],                     the correct Rafts that it fails
///         "catches": [ {
///           "alone": true,                   whether no other scenario catches the mutant
///           "meant": true,                   whether the scenario is there for it
///           "mutant": "stale-vote-counted", "property": "electionSafety", "seed": 3
///         } ],
///         "flaws": [ "…" ],                  what must not be, in sentences
///         "id": "split-vote",
///         "idle": [],                        the correct Rafts on which it does not come about
///         "misses": [ "…" ],                 mutants of its track that it does not catch
///         "wrong_reason": [ … ]              mutants it fails by a property that they don't break
///       } ],
///       "version": 1
///     }
public struct ContributionFile: Codable, Hashable, Sendable {
  var version = 1
  var scenarios: [Entry]

  /// What one scenario adds.
  struct Entry: Codable, Hashable {
    var id: String
    var catches: [Failure]
    var wrong_reason: [Failure]
    var misses: [String]
    var accused: [String]
    var idle: [String]
    var flaws: [String]
  }

  /// A mutant that fails.
  struct Failure: Codable, Hashable {
    var mutant: String
    var property: String?
    var seed: UInt64?
    var alone: Bool
    var meant: Bool
  }

  /// What a file holds of what scenarios add.
  public init(_ contributions: [Contribution]) {
    scenarios = contributions.map(Entry.init)
  }

  /// The file's bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data { try json() }
}

extension ContributionFile.Entry {
  fileprivate init(_ contribution: Contribution) {
    let failure = { (row: MutantRow) in
      ContributionFile.Failure(
        mutant: row.mutant.id, property: row.cells.first?.failure?.property.rawValue,
        seed: row.cells.first?.failure?.seed,
        alone: contribution.catchesAlone.contains(row.mutant.id),
        meant: contribution.scenario.isMeant(for: row.mutant))
    }
    let correct = contribution.matrix.correct
    self.init(
      id: contribution.scenario.id, catches: contribution.catches.map(failure),
      wrong_reason: contribution.wrongReasons.map(failure),
      misses: contribution.misses.map(\.mutant.id),
      accused: correct.filter { !$0.accusations.isEmpty }.map(\.raft.id),
      idle: correct.filter { !$0.misses.isEmpty }.map(\.raft.id),
      flaws: contribution.flaws.map(\.sentence))
  }
}
