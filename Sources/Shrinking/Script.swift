// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// What is shrunk: the moves that bring a situation about, and the steps of the scenario that follow.
///
/// The moves are played while every message is held and no time goes by, so that nothing happens but
/// them. Then the network is let go, and the steps are played as the scenario has them. Where a
/// property breaks amid the moves, no steps are left.
struct Script: Sendable {
  /// The scenario that the script comes from, of which it has all but the steps and the disks.
  var origin: Scenario
  var moves: [Move]
  var tail: [ScenarioStep]

  /// How many parts can be left out.
  var count: Int { moves.count + tail.count }

  /// Whether the failure of the script accuses the right code in any case: nothing is demanded that may
  /// not be due, and the disks are as in the scenario that the script comes from.
  var leavesNoDoubt: Bool { tail.isEmpty && !hasOtherDisks }

  /// Whether the disks hold something else at the start than in the scenario that the script comes from.
  var hasOtherDisks = false

  /// What messages are held as.
  static let wire = "wire"

  /// What is said between the moves and the steps, so that the trace tells them apart.
  static let turn = "The network is let go."

  /// The script as a scenario that can be played.
  var scenario: Scenario {
    var scenario = origin
    if tail.isEmpty { scenario.cluster.stop() }
    scenario.steps = opening + moves.map { ScenarioStep(.act($0.action)) } + turning + tail
    if scenario.steps.isEmpty { scenario.steps = [Self.idleness] }
    return scenario
  }

  /// The step of a script in which a property breaks as soon as servers start.
  private static let idleness = ScenarioStep(.wait(.milliseconds(1)))

  private var opening: [ScenarioStep] {
    let order = Interception(name: Self.wire, filter: MessageFilter(), fate: .hold)
    return moves.isEmpty ? [] : [ScenarioStep(.act(.intercept(order)))]
  }

  private var turning: [ScenarioStep] {
    moves.isEmpty || tail.isEmpty
      ? []
      : [
        ScenarioStep(.act(.say(Self.turn))),
        ScenarioStep(.act(.stopIntercepting(Self.wire))),
      ]
  }

  /// The script without some of its parts.
  func removing(_ parts: Range<Int>) -> Script {
    removing { parts.contains($0) }
  }

  /// The script without some of its parts.
  func removing(_ isRemoved: (Int) -> Bool) -> Script {
    var script = self
    script.moves = moves.indices.filter { !isRemoved($0) }.map { moves[$0] }
    script.tail = tail.indices.filter { !isRemoved(moves.count + $0) }.map { tail[$0] }
    return script
  }

  /// The script as it was really played: without what had no effect, and what came too late.
  func asPlayed(in outcome: RunOutcome) -> Script {
    var script = self
    guard !moves.isEmpty else {
      script.tail = outcome.story.map(\.step)
      return script
    }
    let end = outcome.trace.firstIndex { $0.kind == .arranged(Self.turn) }
    script.moves = MoveReading.moves(in: outcome.trace[..<(end ?? outcome.trace.endIndex)])
    script.tail = outcome.story.dropFirst(1 + moves.count + 2).map(\.step)
    return script
  }
}

extension ClusterPlan {
  /// Forgets all that has to do with time, where none goes by.
  fileprivate mutating func stop() {
    let disks = disks
    self = ClusterPlan(names: names, timersRun: false)
    self.disks = disks
  }
}
