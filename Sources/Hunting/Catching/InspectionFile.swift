// SPDX-License-Identifier: MIT

internal import Checking
public import Foundation
internal import Grading
internal import Proving
internal import Scenarios

/// What a trap is worth, as a JSON file holds it; version 1 of the form.
///
///     {
///       "accused": [ { "property": "progress", "raft": "sticky-votes", "seed": 3 } ],
///       "case": 4711,
///       "file": "trap.yaml",
///       "idle": [],                     the correct Rafts on which it does not come about
///       "result": "accuses",            or caught, idle, wrong property, passed, did not arise,
///                                       unfinished
///       "suspect": { "property": "electionSafety", "seed": 1 },    nothing where it does not fail
///       "version": 1
///     }
public struct InspectionFile: Codable, Hashable, Sendable {
  var version = 1
  var `case`: Int
  var file: String
  var result: String
  var accused: [Failure]
  var idle: [String]
  var suspect: Failure?

  /// A Raft that fails.
  struct Failure: Codable, Hashable {
    var raft: String?
    var property: String
    var seed: UInt64
  }

  /// What a file holds of an inspection.
  ///
  /// - Parameters:
  ///   - number: The number of the case.
  ///   - file: The scenario's file, as the person calls it.
  public init(_ inspection: Inspection, case number: Int, file: String) {
    self.case = number
    self.file = file
    result = inspection.result.rawValue
    accused = inspection.accused.compactMap { row in
      row.accusations.first.flatMap { Failure($0, raft: row.raft.id) }
    }
    idle = inspection.misses.map(\.raft.id)
    suspect = inspection.suspect.cells.first.flatMap { Failure($0) }
  }

  /// The file's bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data { try json() }
}

extension InspectionFile.Failure {
  fileprivate init?(_ cell: Cell, raft: String? = nil) {
    guard let failure = cell.failure else { return nil }
    self.init(raft: raft, property: failure.property.rawValue, seed: failure.seed)
  }
}
