// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Foundation
  import Raft
  import Simulation
  import Solutions
  import Testing
  import YAML

  @testable import Scenarios

  /// The scenarios of this copy of the kit, as their authors' tests: what they are played on is the
  /// reference and correct Rafts that differ from it, never what a student wrote.
  struct `The scenarios of the kit` {
    private static let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path

    private static let catalogue = Catalogue(root: root)

    /// How many seeds the variants are played with: `CORPUS_SEEDS=200 swift test` is thorough.
    private static let seeds =
      ProcessInfo.processInfo.environment["CORPUS_SEEDS"].flatMap { UInt64($0) } ?? 1

    private func play(_ scenario: Scenario, seed: UInt64, on rules: Rules) -> RunOutcome {
      var run = ScenarioRun(scenario, seed: seed)
      var servers = scenario.cluster.servers.map {
        Server(id: $0, clusterSize: run.clusterSize, rules: rules)
      }
      while true {
        switch run.next() {
        case .execute(let step): run.answer(servers[step.server.rawValue].handle(step.event))
        case .finished(let outcome): return outcome
        }
      }
    }

    @Test func `are read without a mistake, at least 72 of them and 36 of them hidden`() {
      let scenarios = Self.catalogue.scenarios
      #expect(Self.catalogue.diagnostics.isEmpty)
      #expect(scenarios.count >= 72)
      #expect(scenarios.count(where: \.isHidden) >= 36)
    }

    @Test func `arise and pass on the reference`() {
      for scenario in Self.catalogue.scenarios {
        for seed in 1...UInt64(min(5, scenario.seeds)) {
          let outcome = play(scenario, seed: seed, on: Reference.rules)
          #expect(outcome.verdict == .passed, "\(scenario.id), seed \(seed)")
        }
      }
    }

    @Test(arguments: Variant.all.indices)
    func `accuse no correct Raft that differs`(variant: Int) {
      let variant = Variant.all[variant]
      for scenario in Self.catalogue.scenarios {
        for seed in 1...max(1, Self.seeds) {
          let outcome = play(scenario, seed: seed, on: variant.rules)
          if case .failed(let violation) = outcome.verdict {
            Issue.record("\(variant.id) is accused by \(scenario.id), seed \(seed): \(violation)")
          }
        }
      }
    }
  }
#endif
