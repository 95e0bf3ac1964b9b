// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A client brings a command: will it be told that the command is done (§5.3, §8)?
struct ClientFate: Predictable {
  /// What comes of the command.
  enum Fate: String {
    /// The server does not lead.
    case refused
    /// A majority can store it.
    case done
    /// No majority can store it while the network is what it is.
    case stuck
  }

  let scene: Scene
  let command: Raft.Command
  let proposal: Proposal

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .proposal(let command) = scene.step.event, scene.names.count > 1,
      let proposal = scene.result.proposal
    else { return nil }
    self.scene = scene
    self.command = command
    self.proposal = proposal
  }

  /// How many servers can store the command, the leader included.
  var reached: Int { scene.audience(of: scene.step.server).count }

  /// What comes of the command, as things stand.
  var fate: Fate {
    guard case .accepted = proposal else { return .refused }
    return reached >= scene.majority ? .done : .stuck
  }

  var level: Question.Level {
    switch fate {
    case .refused: .basic
    case .done: .intermediate
    case .stuck: .advanced
    }
  }

  var merit: Int {
    switch fate {
    case .refused: 2
    case .done: reached < scene.names.count ? 3 : 1
    case .stuck: 4
    }
  }

  var outcome: String { fate.rawValue }
  var horizon: Horizon { fate == .refused ? .reaction : .client }

  func isBorneOut(by future: ArraySlice<TraceEvent>) -> Bool {
    switch fate {
    case .refused: return true
    case .done:
      let end = future.first { isAnswer($0) || changesEverything($0) }
      return end.map(isAnswer) ?? false
    case .stuck:
      let end = future.first { isAnswer($0) || changesEverything($0) }
      return !(end.map(isAnswer) ?? false)
    }
  }

  /// Whether the client is told that its command is done.
  private func isAnswer(_ event: TraceEvent) -> Bool {
    guard case .answered(command, at: _, client: _) = event.kind else { return false }
    return event.server == scene.step.server
  }

  /// Whether things no longer stand as they did.
  private func changesEverything(_ event: TraceEvent) -> Bool {
    switch event.kind {
    case .linksChanged, .crashed, .booted: true
    case .changed(let view): event.server == scene.step.server && view.role != .leader
    default: false
    }
  }
}

extension StepResult {
  /// What a client is told of its command.
  var proposal: Proposal? {
    for case .proposal(let proposal) in effects { return proposal }
    return nil
  }
}
