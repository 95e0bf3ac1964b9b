// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Hosting
  import Raft
  import Scenarios
  @testable import Shrinking
  import Simulation
  import Solutions
  import Testing

  struct `A shrinker` {
    private func shrink(
      _ broken: Broken, limit: Int = Shrinker.standardLimit, reference: Rules? = Reference.rules
    ) throws -> Counterexample? {
      try Shrinker(limit: limit, reference: reference)
        .shrink(broken.scenario, seed: broken.seed, on: InProcess(broken.rules))
    }

    private func play(_ found: Counterexample, on rules: Rules) -> RunOutcome.Verdict {
      InProcess(rules).finish(ScenarioRun(found.scenario, seed: found.seed)).verdict
    }

    @Test(arguments: Broken.all)
    func `makes a short script of a long run, which fails as it did`(_ broken: Broken) throws {
      let found = try #require(try shrink(broken))
      #expect(found.violation.property == broken.property)
      #expect(found.steps <= 20)
      guard case .failed(let violation) = play(found, on: broken.rules) else {
        Issue.record("it does not fail: \(found.yaml)")
        return
      }
      #expect(violation == found.violation)
      #expect(play(found, on: Reference.rules) == .passed)
    }

    @Test func `writes down what comes of each step`() throws {
      let found = try #require(try shrink(.forgetful))
      #expect(
        found.yaml == """
          id: storm-smallest
          title: The smallest run found that breaks One Vote per Term
          track: safety
          level: advanced
          points: 5
          teaches: >
            A server votes for at most one candidate a term, first come, first served (§5.2). Shrunk from a
            run of 'A storm'.
          servers: [S1, S2, S3]
          timers: manual
          seeds: 1
          hints:
            - A server votes for at most one candidate a term, first come, first served (§5.2).
          steps:
            - hold: {}
              as: wire
            - fire: S2                                        # S2 stands for election in term 1
            - deliver: {kind: RequestVote, from: S2, to: S3}  # S3 votes for S2
            - crash: S3
            - restart: S3
            - fire: S1                                        # S1 stands for election in term 1
            - deliver: {kind: RequestVote, from: S1, to: S3}  # S3 votes for S1
            # Here One Vote per Term breaks: S3 votes for both S2 and S1 in term 1.

          """)
    }

    @Test(arguments: [Broken.anybodyElected, .uncommitting])
    func `finds the same counterexample each time`(_ broken: Broken) throws {
      #expect(try shrink(broken)?.yaml == shrink(broken)?.yaml)
    }

    @Test func `has nothing to say of a run that fails nothing`() throws {
      let right = Broken("nothing", .progress, Reference.rules)
      #expect(try shrink(right) == nil)
    }

    @Test(arguments: [1, 10, 50])
    func `tries no more runs than it may, but to confirm what it found`(limit: Int) throws {
      let found = try shrink(.anybodyElected, limit: limit)
      #expect((found?.replays ?? 0) <= limit + 2)
    }

    @Test func `tells runs that were too few from runs that can't be shortened`() throws {
      let host = InProcess(Broken.uncommitting.rules)
      let shrinker = Shrinker(limit: 2, reference: Reference.rules)
      guard case .outOfRuns = try shrinker.attempt(.storm, seed: 1, on: host) else {
        Issue.record("two runs should be too few")
        return
      }
      guard case .nothingShorter = try Shrinker().attempt(.storm, seed: 1, on: host) else {
        Issue.record("without a reference nothing can be left out")
        return
      }
    }

    @Test func `drops reasons that count servers which are gone`() throws {
      let scenario = Scenario.story(
        """
        servers: 5
        steps:
          - submit: x=1
          - expect: {answered: x=1}
            within: 10s
            because: three of five servers are a majority
        """)
      let broken = Broken("a mistake", .progress, in: scenario, Broken.uncommitting.rules)
      let found = try #require(try shrink(broken))
      #expect(found.scenario.cluster.names.count < 5)
      #expect(!found.yaml.contains("three of five"))
    }

    @Test func `leaves a demand a second, and a wait next to nothing`() throws {
      let scenario = Scenario.story(
        "steps: [{wait: 1500ms}, {expect: {someone-leads: all}, within: 1500ms}]")
      let script = Script(origin: scenario, moves: [], tail: scenario.steps)
      let shorter = try #require(script.halvingWait(at: 0)?.halvingWait(at: 1))
      #expect(shorter.tail[0].kind == .wait(.milliseconds(750)))
      #expect(shorter.scenario.text().contains("within: 1s"))
      #expect(shorter.halvingWait(at: 1) == nil)
    }

    @Test func `does without a reference where nothing was demanded`() throws {
      let found = try #require(try shrink(.anybodyElected, reference: nil))
      #expect(play(found, on: Reference.rules) == .passed)
      #expect(try shrink(.uncommitting, reference: nil) == nil)
    }

    @Test func `leaves out steps of a scenario that says itself what is done`() throws {
      let scenario = Scenario.story(
        """
        servers: [A, B, C]
        steps:
          - elect: A
          - submit: x=1
          - wait: 2s
          - isolate: C
          - repeat: 3
            steps: [{crash: B}, {restart: B}, {wait: 500ms}]
          - heal
          - submit: y=2
          - expect: {answered: y=2}
            within: 10s
        """)
      let broken = Broken("a mistake", .progress, in: scenario, Broken.uncommitting.rules)
      let found = try #require(try shrink(broken))
      #expect(found.scenario.steps.count <= 8)
      #expect(found.eventsAfter < found.eventsBefore)
    }

    @Test func `finds what breaks as soon as servers start`() throws {
      let scenario = Scenario.story(
        """
        disks: {S1: {log: [1, 2]}, S2: {log: [1, 3]}}
        steps: [{until: {someone-leads: all}}]
        """)
      let eager = Broken(
        "a server that takes its disk for committed", .stateMachineSafety, in: scenario,
        Reference.rules.replacing(\.restore) { server, saved in
          Safety.restore(&server, from: saved)
          server.commitIndex = server.log.lastIndex
        })
      let found = try #require(try shrink(eager))
      #expect(found.steps == 1 && found.scenario.cluster.names.count == 2)
    }

    @Test func `calls the counterexample as it is told`() throws {
      let host = InProcess(Broken.generousVoter.rules)
      let found = try Shrinker().shrink(.storm, seed: 1, on: host, id: "two-votes")
      #expect(found?.scenario.id == "two-votes")
      #expect(found?.yaml.hasPrefix("id: two-votes\n") == true)
    }
  }
#endif
