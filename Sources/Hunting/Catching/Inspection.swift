// SPDX-License-Identifier: MIT

internal import Hosting
internal import Mutants
public import Proving
internal import Raft
public import Scenarios

/// What a scenario is worth as a trap for a suspect: it has to catch the suspect for what the mistake
/// breaks, and to leave every correct Raft alone.
public struct Inspection: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// What came of the correct Rafts, the reference first.
  let correct: [CorrectRow]

  /// What came of the suspect.
  let suspect: MutantRow

  /// With how many seeds each correct Raft plays it.
  let seeds: Int

  init(_ scenario: Scenario, correct: [CorrectRow], suspect: MutantRow, seeds: Int = 50) {
    self.scenario = scenario
    self.correct = correct
    self.suspect = suspect
    self.seeds = seeds
  }

  /// Plays a scenario on the suspect and on every correct Raft.
  ///
  /// - Parameter crew: Who plays.
  public init(_ scenario: Scenario, against suspect: Case, _ crew: Crew) {
    let seeds = Self.seeds(for: scenario)
    let effort = Effort(meant: nil, others: nil, correct: seeds)
    let matrix = Survey([scenario], mutants: [suspect.mutant], effort: effort).matrix(crew)
    self.init(scenario, correct: matrix.correct, suspect: matrix.mutants[0], seeds: seeds)
  }
}

extension Inspection {
  /// What came of it as a whole.
  public enum Result: String, Hashable, Sendable {
    /// The suspect is caught, and nobody is accused wrongly.
    case caught
    /// A correct Raft fails.
    case accuses
    /// What it is about does not come about on the reference.
    case idle
    /// The suspect fails for something that is not its mistake.
    case wrongProperty = "wrong property"
    /// The suspect passes.
    case passed
    /// What it is about does not come about on the suspect.
    case didNotArise = "did not arise"
    /// It was not played to its end.
    case unfinished
  }

  /// What came of it as a whole; what is wrong with the scenario itself comes first.
  public var result: Result {
    if !accused.isEmpty { return .accuses }
    if isIdle { return .idle }
    guard correct.allSatisfy(\.isFinished) else { return .unfinished }
    return switch standing {
    case .caught: .caught
    case .wrongReason: .wrongProperty
    case .survived: .passed
    case .didNotArise: .didNotArise
    case .unknown: .unfinished
    }
  }

  /// The correct Rafts that fail it.
  var accused: [CorrectRow] { correct.filter { !$0.accusations.isEmpty } }

  /// The correct Rafts on which it does not come about.
  var misses: [CorrectRow] { correct.filter { !$0.misses.isEmpty } }

  /// Whether it does not come about on the reference.
  var isIdle: Bool { misses.contains(where: \.raft.isReference) }

  /// What it makes of the suspect.
  var standing: MutantRow.Standing {
    suspect.cells.first.map { suspect.standing(in: $0) } ?? .unknown
  }
}

extension CorrectRow {
  /// Whether everything was played to its end.
  var isFinished: Bool { cells.allSatisfy { $0.ending != nil } }
}
