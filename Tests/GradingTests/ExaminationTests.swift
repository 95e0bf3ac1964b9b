// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Grading
  import Presentation
  import Raft
  import Scenarios
  import Simulation
  import Solutions
  import Synchronization
  import Testing

  struct ExaminationTests {
    /// A leader is elected, crashes, and another one is.
    private let scenario = Sample.scenario(steps: [
      ScenarioStep(
        .expect(
          .someoneLeads(among: [ServerID(0), ServerID(1), ServerID(2)]), within: .seconds(2),
          ScenarioStep.Blame(.progress, because: "a majority is there"))),
      ScenarioStep(.wait(.milliseconds(200))),
    ])

    private func results(
      _ rules: Rules, _ scenarios: [Scenario], threads: Int = 1
    ) throws -> [ScenarioResult] {
      let examination = Examination(scenarios, threads: threads)
      try examination.run(.rules(rules))
      return examination.results
    }

    @Test func `the reference passes with every seed`() throws {
      let result = try #require(try results(Reference.rules, [scenario]).first)
      #expect(result.verdict == .passed)
      #expect(result.runs == 25)
    }

    @Test func `results are the same on one thread and on three`() throws {
      let scenarios = (1...7).map {
        Sample.scenario("s\($0)", level: $0 > 4 ? .advanced : .basic, steps: scenario.steps)
      }
      let deaf = Reference.rules.replacing(\.handleRequestVote) { server, request in
        server.id == ServerID(0) ? nil : Election.handleRequestVote(&server, request)
      }
      let one = try results(deaf, scenarios)
      let three = try results(deaf, scenarios, threads: 3)
      #expect(one.map(\.verdict) == three.map(\.verdict))
      #expect(one.map(\.steps) == three.map(\.steps))
      #expect(one.map(\.scenario.id) == scenarios.map(\.id))
    }

    @Test func `a failure has the lowest seed and what led up to it`() throws {
      let silent = Reference.rules.replacing(\.startElection) { $0.resetElectionTimer() }
      let result = try #require(try results(silent, [scenario], threads: 2).first)
      #expect(result.seed == 1)
      #expect(result.runs == 1)
      guard case .failed(let violation) = result.verdict else {
        Issue.record("it \(result.verdict.word)")
        return
      }
      #expect(violation.property == .progress)
      #expect(result.trace.last?.kind == .electionTimeout)
    }

    @Test func `a rule that remembers other runs is not reproducible`() throws {
      let elections = Mutex(0)
      let forgetful = Reference.rules.replacing(\.startElection) { server in
        let count = elections.withLock { count in
          count += 1
          return count
        }
        if count.isMultiple(of: 2) {
          server.resetElectionTimer()
        } else {
          Election.startElection(&server)
        }
      }
      let result = try #require(try results(forgetful, [scenario]).first)
      #expect(result.verdict == .notReproducible)
    }

    @Test func `what is not graded yet has no result`() {
      let examination = Examination([scenario], threads: 1)
      #expect(examination.results.isEmpty)
      #expect(examination.progress.total == 1)
    }

    @Test func `a replay is the same every time and tells the end of the run`() throws {
      let first = try Replay(scenario, seed: 3, .rules(Reference.rules))
      let second = try Replay(scenario, seed: 3, .rules(Reference.rules))
      #expect(first.timeline().lines == second.timeline().lines)
      #expect(first.result.verdict == .passed)
      #expect(
        first.timeline().lines.first?.text
          == "    0.000 ms  S1                 starts with an empty disk")
    }
  }
#endif
