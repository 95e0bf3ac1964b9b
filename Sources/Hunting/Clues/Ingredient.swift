// SPDX-License-Identifier: MIT

internal import Scenarios

/// A sort of event that a scenario puts a cluster through.
enum Ingredient: CaseIterable, Hashable {
  case crashes, partitions, messages, weather, clocks, chance, commands, elections

  /// What it is, in a few words.
  var words: String {
    switch self {
    case .crashes: "servers that crash and come back"
    case .partitions: "links that are cut and mended"
    case .messages: "messages that are held back, lost or told apart by what they say"
    case .weather: "a network that loses, doubles or reorders"
    case .clocks: "a server or a clock that is slow"
    case .chance: "faults by chance, for a long time"
    case .commands: "commands of clients"
    case .elections: "elections at moments of your choice"
    }
  }

  /// What a scenario is made of.
  static func all(of scenario: Scenario) -> [Ingredient] {
    allCases.filter { ingredient in
      scenario.steps.contains { $0.contains(where: ingredient.isUsed) }
    }
  }

  private func isUsed(by step: ScenarioStep) -> Bool {
    switch step.kind {
    case .act(let action): Self.of(action) == self
    case .elect: self == .elections
    default: false
    }
  }

  private static func of(_ action: Action) -> Ingredient? {
    switch action {
    case .crash, .crashAt, .restart, .crashAll, .restartAll: .crashes
    case .partition, .isolate, .link: .partitions
    case .intercept, .deliverMatching, .deliver, .dropHeld: .messages
    case .network: .weather
    case .clock, .slow: .clocks
    case .unleash: .chance
    case .propose, .submit, .startClients: .commands
    case .fire: .elections
    case .heartbeat, .stopClients, .heal, .stopIntercepting, .calm, .say: nil
    }
  }
}
