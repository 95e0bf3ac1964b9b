// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
public import Proving
internal import Raft
public import Scenarios
internal import Simulation

/// A run that somebody watches to learn how a suspect behaves.
///
/// A scenario of the kit is drawn and not judged: to see what broke is the exercise. One's own file is
/// judged, since whoever writes a demand wants to know whether it was met.
public struct Observation: Sendable {
  /// What is played.
  let scenario: Scenario

  /// What chance follows from.
  let seed: UInt64

  /// Who plays, such as `the suspect`.
  let player: String

  /// Whether it is told what broke.
  let isJudged: Bool

  /// How it ended, with what happened in it.
  let outcome: RunOutcome

  /// Plays a scenario once.
  ///
  /// - Parameters:
  ///   - cast: Who plays it.
  ///   - isOwn: Whether it is a file of the person's own.
  public init(_ scenario: Scenario, seed: UInt64, by cast: Cast, isOwn: Bool) {
    self.scenario = scenario
    self.seed = seed
    player = cast.words
    isJudged = isOwn
    outcome = InProcess(cast.rules).finish(
      ScenarioRun(scenario, seed: seed, isRecording: true))
  }
}

/// Whom somebody watches.
public enum Cast: Sendable {
  /// The Raft that is hunted.
  case suspect(Case)

  /// A Raft that is right.
  case correct(CorrectRaft)

  /// The Raft that the kit's solutions are.
  public static var reference: Cast { .correct(.reference) }

  /// Who it is, such as `the suspect`.
  public var words: String {
    switch self {
    case .suspect: "the suspect"
    case .correct(let raft): raft.isReference ? "the reference" : "the correct Raft \(raft.id)"
    }
  }

  /// What it is called in the log.
  public var name: String {
    switch self {
    case .suspect: "suspect"
    case .correct(let raft): raft.id
    }
  }

  var rules: Rules {
    switch self {
    case .suspect(let suspect): suspect.rules
    case .correct(let raft): raft.rules
    }
  }
}
