// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Simulation
  import Solutions
  import Testing

  struct `A run with faults, clients and the reference` {
    private func events(seed: UInt64) -> [TraceEvent] {
      let plan = ClusterPlan(
        names: (1...5).map { "S\($0)" },
        network: NetworkConditions(loss: 0.05, duplication: 0.05, reordering: 0.1))
      var world = World(plan, seed: seed)
      var servers = plan.servers.map {
        Server(id: $0, clusterSize: plan.names.count, rules: Reference.rules)
      }
      world.startClients(ClientPlan(count: 3))
      world.unleash(NemesisPlan(moves: NemesisPlan.Move.allCases, maximumDown: 2))
      while case .execute(let step) = world.advance(until: .start + .seconds(10)) {
        world.absorb(servers[step.server.rawValue].handle(step.event))
      }
      return world.takeEvents()
    }

    @Test func `is the same for the same seed, and another for another`() {
      let first = events(seed: 7)
      #expect(first.count > 1_000)
      #expect(first == events(seed: 7))
      #expect(first != events(seed: 8))
    }

    @Test func `has all of its faults, and commands that are done all the same`() {
      let kinds = events(seed: 3).map(\.kind)
      #expect(kinds.contains { if case .crashed = $0 { true } else { false } })
      #expect(kinds.contains { if case .linksChanged = $0 { true } else { false } })
      #expect(kinds.contains { if case .lost(_, .chance) = $0 { true } else { false } })
      #expect(kinds.contains { if case .duplicated = $0 { true } else { false } })
      #expect(kinds.contains { if case .answered = $0 { true } else { false } })
    }
  }
#endif
