// SPDX-License-Identifier: MIT

public import Foundation
internal import Grading

/// A matrix as a JSON file holds it; version 1 of the form.
///
/// Keys are sorted, and what is not known has no key. Keys may be added without a new version; none
/// changes its meaning.
///
///     {
///       "complete": true,                    false if it was ended early
///       "correct": [ { "cells": […], "id": "sticky-votes" } ],
///       "flaws": [ "…" ],                    what must not be, in sentences, the worst first
///       "mutants": [ {
///         "breaks": ["electionSafety"],
///         "caught": 7,                       by how many scenarios, for the right reason
///         "caught_hidden": 3,                by how many of them that are hidden
///         "cells": [ {
///           "meant": true,                   whether the scenario is there for the mutant
///           "property": "electionSafety",    the one that broke
///           "runs": 3,                       seeds that were played
///           "scenario": "split-vote",
///           "seed": 3,                       the seed that shows it
///           "standing": "caught"
///         } ],
///         "blamed": "Election.stepDown",     the function that blame names first; with --numbers
///         "chance_runs": 12,                 runs until a nemesis alone finds it; with --numbers
///         "consequence": "…",
///         "events_after": 12,                events in the smallest counterexample; with --numbers
///         "events_before": 931,              events in the run that it comes from; with --numbers
///         "id": "stale-vote-counted",
///         "mistake": "…",
///         "rule": "Election.handleRequestVoteReply",
///         "script_steps": 9,                 steps of the counterexample's script; with --numbers
///         "source": "…"
///       } ],
///       "scenarios": [ { "hidden": false, "id": "split-vote", "track": "election" } ],
///       "totals": { "runs": 54321, "steps": 1234567 },
///       "version": 1
///     }
///
/// A mutant's standing is `caught`, `wrong reason`, `survived` or `did not arise`, a correct Raft's
/// `passed`, `accused` or `did not arise`.
public struct MatrixFile: Codable, Hashable, Sendable {
  var version = 1
  var complete: Bool
  var flaws: [String]
  var scenarios: [Story]
  var mutants: [Mutated]
  var correct: [Right]
  var totals: Totals

  /// One of the scenarios.
  struct Story: Codable, Hashable {
    var id: String
    var track: String
    var hidden: Bool
  }

  /// What came of one mutant.
  struct Mutated: Codable, Hashable {
    var id: String
    var rule: String
    var breaks: [String]
    var mistake: String
    var consequence: String
    var source: String
    var caught: Int
    var caught_hidden: Int
    var cells: [Square]
    var blamed: String?
    var chance_runs: Int?
    var events_before: Int?
    var events_after: Int?
    var script_steps: Int?
  }

  /// What came of one correct Raft.
  struct Right: Codable, Hashable {
    var id: String
    var difference: String?
    var cells: [Square]
  }

  /// What came of one Raft in one scenario.
  struct Square: Codable, Hashable {
    var scenario: String
    var standing: String
    var meant: Bool?
    var property: String?
    var seed: UInt64?
    var runs: Int
  }

  /// What the matrix amounts to.
  struct Totals: Codable, Hashable {
    var runs: Int
    var steps: Int
  }

  /// The file's bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data { try json() }
}
