// SPDX-License-Identifier: MIT

public import Foundation
internal import Quiz
public import YAML

/// The check of a bank as JSON; version 1 of the form.
///
/// Keys are sorted, and what does not apply has no key. Keys may be added without a new version; none
/// changes its meaning.
///
///     {
///       "mistakes": [ {                all mistakes of the files, those below among them
///         "column": 5, "line": 12,     absent where the file itself is the mistake
///         "expected": "…",
///         "file": "bank.yaml",
///         "message": "…",
///         "suggestion": "…"
///       } ],
///       "questions": [ {
///         "breaks": "electionSafety",  the property that a known bug was seen to break
///         "claims": 8,                 what was claimed of a play's end, where that is the proof
///         "id": "predict-stale-leader",
///         "kind": "predict",
///         "level": "advanced",
///         "mistakes": ["…"],          what is wrong with the key or the proof
///         "proof": "simulated",       or computed, bug, shown, withheld, unproven, refuted
///         "runs": 5,                  runs of the reference, where there were any
///         "scenario": "figure-8",     the scenario in which a known bug shows, and its seed
///         "seed": 1,
///         "topic": "partitions"
///       } ],
///       "totals": { "computed": 24, "simulated": 31 },
///       "version": 1
///     }
public struct BankCheckFile: Codable, Hashable, Sendable {
  var version = 1
  var mistakes: [Mistake]
  var questions: [Entry]
  var totals: [String: Int]

  struct Entry: Codable, Hashable {
    var id: String
    var level: String
    var topic: String
    var kind: String
    var proof: String
    var breaks: String?
    var claims: Int?
    var runs: Int?
    var scenario: String?
    var seed: UInt64?
    var mistakes: [String]?
  }

  struct Mistake: Codable, Hashable {
    var file: String
    var line: Int?
    var column: Int?
    var message: String
    var expected: String?
    var suggestion: String?
  }

  /// The file of a check, with all mistakes of the bank's files.
  public init(_ check: BankCheck, mistakes: Diagnostics) {
    self.mistakes = mistakes.all.map { Mistake($0) }
    questions = check.items.map { Entry($0) }
    totals = Dictionary(
      uniqueKeysWithValues: BankCheck.Outcome.allCases.map { ($0.rawValue, check.count($0)) })
  }

  /// The file's bytes, with a line break at their end: the same check gives the same bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}

extension BankCheckFile.Entry {
  fileprivate init(_ item: BankCheck.Item) {
    let question = item.question
    self.init(
      id: question.id, level: question.level.rawValue, topic: question.topic,
      kind: question.kind.rawValue, proof: item.ruling.outcome.rawValue)
    switch item.ruling {
    case .proven(.simulation(let claims, let runs)): (self.claims, self.runs) = (claims, runs)
    case .broken(let property, let scenario, let seed):
      breaks = property
      (self.scenario, self.seed) = (scenario, seed)
    case .shown(let runs): self.runs = runs
    case .refuted(let found): mistakes = found.all.map(\.message)
    case .proven(.computation), .unproven, .withheld: break
    }
  }
}

extension BankCheckFile.Mistake {
  fileprivate init(_ diagnostic: Diagnostic) {
    self.init(
      file: diagnostic.file, line: diagnostic.mark?.line, column: diagnostic.mark?.column,
      message: diagnostic.message, expected: diagnostic.expected,
      suggestion: diagnostic.suggestion)
  }
}
