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

  init(_ scenario: Scenario, correct: [CorrectRow], suspect: MutantRow) {
    self.scenario = scenario
    self.correct = correct
    self.suspect = suspect
  }

  /// With how many seeds correct Rafts play a scenario at the least.
  static let seedsOfCorrectRafts = 50

  /// Plays a scenario on the suspect and on every correct Raft.
  ///
  /// - Parameter crew: Who plays.
  public init(_ scenario: Scenario, against suspect: Case, _ crew: Crew) {
    let effort = Effort(
      meant: nil, others: nil, correct: max(Self.seedsOfCorrectRafts, scenario.seeds))
    let matrix = Survey([scenario], mutants: [suspect.mutant], effort: effort).matrix(crew)
    self.init(scenario, correct: matrix.correct, suspect: matrix.mutants[0])
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
    if correct.contains(where: { $0.cells.contains { $0.ending == nil } }) { return .unfinished }
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

  /// With how many seeds each correct Raft plays it.
  var seeds: Int { max(Self.seedsOfCorrectRafts, scenario.seeds) }
}
