// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Raft
  import Simulation
  import Solutions
  import Testing

  @testable import Scenarios

  struct `A run of a scenario` {
    private let header = """
      id: story
      title: A story
      track: safety
      level: basic
      points: 5
      servers: [A, B, C]
      timers: manual
      hints: [Think.]
      steps:

      """

    private func play(
      _ steps: String, opening: String = "", rules: Rules = Reference.rules, seed: UInt64 = 1,
      isRecording: Bool = false
    ) throws -> RunOutcome {
      let scenario = try Scenario.read(text: opening + header + steps, file: "story.yaml")
      var run = ScenarioRun(scenario, seed: seed, isRecording: isRecording)
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

    private func sentence(_ outcome: RunOutcome) -> String {
      switch outcome.verdict {
      case .passed: "passed"
      case .failed(let violation): "\(violation)"
      case .notWritten(let missing): "not written: \(missing.rule)"
      case .didNotArise(let reason, let line): "line \(line): \(reason)"
      }
    }

    @Test func `tells the steps that it began, in the order in which it did them`() throws {
      let outcome = try play(
        """
          - repeat: 2
            steps: [heal]
          - budget: {messages: 0}
            steps:
              - fire: A
              - wait: 9ms
          - calm
        """, isRecording: true)
      #expect(outcome.story.map(\.step.line) == [11, 11, 12])
      let last = try #require(outcome.story.last)
      #expect(outcome.trace[last.start].kind == .electionTimeout)
      guard case .budget(_, let steps) = last.step.kind else {
        Issue.record("the last step is no budget")
        return
      }
      #expect(steps.map(\.line) == [14, 15])
    }

    @Test func `passes when every demand is met`() throws {
      let outcome = try play(
        """
          - elect: A
          - propose: x=1
          - expect: {applied: {on: all, commands: x=1}, answered: x=1}
            within: 5s
          - expect: {leads: {server: A, term: 1}, log: {of: C, commands: [x=1]}, alike: all}
        """)
      #expect(outcome.verdict == .passed)
      #expect(outcome.steps > 10)
    }

    @Test func `says what was demanded and did not happen, and when`() throws {
      let outcome = try play(
        """
          - elect: A
          - expect: {applied: {on: [B, C], commands: x=1}}
            within: 1s
        """)
      #expect(
        sentence(outcome).hasPrefix(
          "Progress: B and C were to apply x=1 within 1000 ms, and that did not happen (t = 10"))
    }

    @Test func `accuses nobody when its situation does not arise`() throws {
      let outcome = try play(
        """
          - elect: A
          - until: {stores: {on: B, commands: x=1}}
            within: 100ms
        """)
      #expect(
        sentence(outcome)
          == "line 11: B was to store x=1 within 100 ms, and that did not happen")
    }

    @Test func `stops at the first property that breaks`() throws {
      let careless = Reference.rules.replacing(\.handleRequestVote) { server, request in
        server.votedFor = nil
        return Election.handleRequestVote(&server, request)
      }
      let outcome = try play(
        """
          - fire: A
          - fire: B
          - wait: 1s
        """, rules: careless)
      #expect(sentence(outcome).hasPrefix("One Vote per Term: "))
    }

    @Test func `repeats steps, and chooses among them by the seed`() throws {
      let steps = """
          - elect: A
          - repeat: 6
            steps:
              - either:
                  - [{propose: x=1, at: A}]
                  - [{propose: y=2, at: A}]
              - wait: 50ms
        """
      func commands(seed: UInt64) throws -> [String] {
        try play(steps, seed: seed, isRecording: true).trace.compactMap {
          if case .accepted(let command, at: _, client: _) = $0.kind { "\(command)" } else { nil }
        }
      }
      let chosen = try commands(seed: 2)
      #expect(chosen.count == 6)
      #expect(Set(chosen) == ["x=1", "y=2"])
      #expect(try commands(seed: 2) == chosen)
    }

    @Test func `counts what a budget covers and nothing else`() throws {
      func story(_ limit: Int) -> String {
        """
          - elect: A
          - until: {received: {kind: AppendEntriesReply, to: A}}
          - budget: {kind: AppendEntries, entries: 1.., messages: \(limit)}
            steps:
              - propose: x=1
              - until: {applied: {on: all, commands: x=1}}
          - propose: y=2
          - wait: 20ms
        """
      }
      #expect(try play(story(2)).verdict == .passed)
      #expect(
        sentence(try play(story(1))).hasPrefix(
          "Budget: 2 messages were sent where 1 are plenty (t = "))
    }

    @Test func `holds only those to fast back-up who claim it`() throws {
      let steps = """
          - elect: A
          - budget: {messages: 0}
            steps:
              - wait: 1s
        """
      let hinting = Reference.rules.replacing(\.handleAppendEntries) { server, request in
        var reply = Replication.handleAppendEntries(&server, request)
        reply?.conflict = AppendEntriesReply.Conflict(term: 1, index: 1)
        return reply
      }
      let demanding = "demands: [fastBackup]\n"
      #expect(
        sentence(try play(steps, opening: demanding)).hasSuffix(
          "no rejection carried a conflict hint, so fast back-up is not claimed"))
      #expect(sentence(try play(steps, opening: demanding, rules: hinting)).contains("Budget"))
    }

    @Test func `ends what never comes to rest`() throws {
      let stormy = Reference.rules.replacing(\.handleAppendEntriesReply) { server, _, peer, _ in
        server.replicate(to: peer)
        server.replicate(to: peer)
      }
      let outcome = try play("  - elect: A\n  - wait: 60s\n", rules: stormy)
      #expect(sentence(outcome).contains("events and did not come to rest"))
    }

    /// What a confused candidate may say: of servers, terms, indices and logs that can't be.
    private static let nonsense: [(@Sendable (inout Server) -> Void, String)] = [
      (
        { $0.votedFor = ServerID(90) }, "it speaks of a server S91, which the cluster does not have"
      ),
      ({ $0.currentTerm = Term(-1) }, "it speaks of term -1"),
      ({ $0.commitIndex = LogIndex(Int.max) }, "it speaks of index 9223372036854775807"),
      (
        { server in
          server.log = Log([], baseIndex: 5)
          server.persist(.log)
        }, "its log has entries from index 6 on, and none at 1"
      ),
      (
        { server in
          let plea = RequestVote(term: 1, candidate: server.id, lastLogIndex: -1, lastLogTerm: 0)
          server.send(plea, to: ServerID(1))
        }, "it speaks of index -1"
      ),
      (
        { server in
          let plea = RequestVote(term: 1, candidate: server.id, lastLogIndex: 0, lastLogTerm: 0)
          server.send(plea, to: ServerID(-3))
        }, "it speaks of a server S-2, which the cluster does not have"
      ),
    ]

    @Test(arguments: nonsense.indices)
    func `says so where a server makes no sense, and takes no harm`(number: Int) throws {
      let (confuse, complaint) = Self.nonsense[number]
      let confused = Reference.rules
        .replacing(\.startElection) { server in confuse(&server) }
        .replacing(\.applyCommitted) { _ in }
      let outcome = try play("  - fire: A\n  - wait: 1s\n", rules: confused)
      #expect(sentence(outcome).contains("A makes no sense: \(complaint)"))
    }

    @Test func `places a crash right after a server's own effect`() throws {
      let outcome = try play(
        """
          - crash: B
            after: persist
          - fire: A
          - until: {down: B}
          - restart: B
          - fire: C
          - until: {leads: A}
          - expect: {not-granted: {voter: B, candidate: C, term: 1}}
        """)
      #expect(sentence(outcome) == "passed")
    }

    @Test func `is the same byte for byte with the same seed`() throws {
      let steps = """
          - clients: 2
          - elect: A
          - nemesis: [timeout, isolate, heal]
          - wait: 2s
        """
      let first = try play(steps, seed: 5, isRecording: true).trace
      #expect(first.count > 100)
      #expect(try play(steps, seed: 5, isRecording: true).trace == first)
      #expect(try play(steps, seed: 6, isRecording: true).trace != first)
    }
  }
#endif
