// SPDX-License-Identifier: MIT

import Foundation
import Raft
import Scenarios
import Simulation
import Solutions
import Testing

@testable import Mutants

/// The long rules that mutants take apart into steps, put together again.
struct `Rules in steps` {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let scenarios = Catalogue(root: root).scenarios

  /// The reference with one rule made of steps, none of which is replaced.
  static let untouched: [(name: String, rules: Rules)] = [
    ("standing", Reference.rules.standing { _ in }),
    ("voting", Reference.rules.voting { _ in }),
    ("counting", Reference.rules.counting { _ in }),
    ("following", Reference.rules.following { _ in }),
    ("learning", Reference.rules.learning { _ in }),
    ("committing", Reference.rules.committing { _ in }),
    ("applying", Reference.rules.applying { _ in }),
  ]

  private func trace(of scenario: Scenario, on rules: Rules) -> [TraceEvent] {
    var run = ScenarioRun(scenario, seed: 1, isRecording: true)
    var servers = scenario.cluster.servers.map {
      Server(id: $0, clusterSize: scenario.cluster.names.count, rules: rules)
    }
    while true {
      switch run.next() {
      case .execute(let step): run.answer(servers[step.server.rawValue].handle(step.event))
      case .finished(let outcome): return outcome.trace
      }
    }
  }

  @Test func `are the reference's as long as no step is replaced`() {
    #expect(!Self.scenarios.isEmpty)
    for scenario in Self.scenarios {
      let expected = trace(of: scenario, on: Reference.rules)
      for (name, rules) in Self.untouched {
        let isSame = trace(of: scenario, on: rules) == expected
        #expect(isSame, "\(name) in \(scenario.id)")
      }
    }
  }
}
