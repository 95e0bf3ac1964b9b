// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Grading
  import Hosting
  import Raft
  import Scenarios
  import Simulation
  import Solutions
  import Testing

  /// Mistakes that are made on purpose, and whom the kit takes for their author.
  struct BlameTests {
    private static let everybody: ServerSet = [ServerID(0), ServerID(1), ServerID(2)]

    /// Some server is to lead.
    private static let election = Sample.scenario(steps: [
      ScenarioStep(
        .expect(
          .someoneLeads(among: everybody), within: .seconds(2),
          ScenarioStep.Blame(.progress, because: "a majority is there")))
    ])

    private static func blame(
      _ rules: Rules, _ scenarios: [Scenario] = [election], among suspects: [Rule] = Rule.allCases
    ) throws -> Blame {
      try Blame.find(
        scenarios.map { Blame.Failure($0, seed: 1) },
        in: .rules(rules, reference: Reference.rules), among: suspects, threads: 2)
    }

    private static let lazy = Reference.rules.replacing(\.startElection) { $0.resetElectionTimer() }
    private static let deaf = Reference.rules.replacing(\.handleRequestVote) { _, _ in nil }

    @Test func `the function that is wrong is named`() throws {
      #expect(
        try Self.blame(Self.lazy)
          == Blame(failures: 1, suspects: [Blame.Suspect([.startElection], mended: 1)]))
      #expect(
        try Self.blame(Self.deaf)
          == Blame(failures: 1, suspects: [Blame.Suspect([.handleRequestVote], mended: 1)]))
    }

    @Test func `two functions are named where one is not enough`() throws {
      let both = Self.lazy.taking(RuleSet([.handleRequestVote]), from: Self.deaf)
      let pair = Blame.Suspect([.startElection, .handleRequestVote], mended: 1)
      #expect(try Self.blame(both) == Blame(failures: 1, pair: pair))
    }

    @Test func `nobody is named where three are wrong`() throws {
      let three = Self.lazy.taking(RuleSet([.handleRequestVote]), from: Self.deaf)
        .replacing(\.becomeLeader) { _ in }
      #expect(try Self.blame(three) == Blame(failures: 1))
    }

    @Test func `functions that are not written yet are not suspected`() throws {
      #expect(try Self.blame(Self.lazy, among: [.stepDown, .restore]) == Blame(failures: 1))
    }

    @Test func `without failures there is nothing to find`() throws {
      #expect(try Self.blame(Self.lazy, []) == Blame(failures: 0))
    }

    @Test func `of many failures some stand for all`() throws {
      let scenarios = Array(repeating: Self.election, count: 50)
      #expect(
        try Self.blame(Self.lazy, scenarios)
          == Blame(failures: 20, suspects: [Blame.Suspect([.startElection], mended: 20)]))
    }

    /// Three functions, of which the first is odd and the second wrong; the third makes up for the
    /// second, unless the first is there. So either of the first two mends what fails.
    @Test func `the function that fails among right ones comes first`() throws {
      let rules = Reference.rules
        .replacing(\.startElection) { server in
          Solutions.Election.startElection(&server)
          server.leader = ServerID(server.id == ServerID(0) ? 1 : 0)
        }
        .replacing(\.handleRequestVoteReply) { server, reply, voter, request in
          server.leader = server.leader ?? server.id
          Solutions.Election.handleRequestVoteReply(&server, reply, from: voter, to: request)
        }
        .replacing(\.becomeLeader) { server in
          guard server.leader == server.id else { return }
          Solutions.Election.becomeLeader(&server)
        }
      #expect(
        try Self.blame(rules).suspects == [
          Blame.Suspect([.becomeLeader], mended: 1), Blame.Suspect([.startElection], mended: 1),
        ])
    }
  }
#endif
