// SPDX-License-Identifier: MIT

public import Foundation
internal import Grading
internal import Scenarios

/// All hunts of a person, as a JSON file holds them; version 1 of the form.
///
///     {
///       "hunts": [ {
///         "case": 4711, "checks": 2, "hints": 1, "level": "basic", "named": [ "stepDown" ],
///         "points": 4,                    of ten
///         "stage": "caught",              or open, named, explained, solved, given up
///         "watched": 5
///       } ],
///       "version": 1
///     }
public struct HuntListFile: Codable, Hashable, Sendable {
  var version = 1
  var hunts: [Hunt]

  /// One hunt.
  struct Hunt: Codable, Hashable {
    var `case`: Int
    var level: String?
    var stage: String
    var points: Int
    var watched: Int
    var checks: Int
    var hints: Int
    var named: [String]
  }

  /// What a file holds of a person's hunts.
  public init(_ history: HuntHistory, in casebook: Casebook) {
    hunts = history.investigations.map { investigation in
      Hunt(
        case: investigation.number,
        level: casebook.find(investigation.number)?.level.rawValue,
        stage: investigation.stage.rawValue, points: Score(investigation).points,
        watched: investigation.watched, checks: investigation.checks, hints: investigation.hints,
        named: investigation.named)
    }
  }

  /// The file's bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data { try json() }
}
