// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Hosting
  import Presentation
  import Raft
  import Scenarios
  import Simulation
  import Solutions
  import Testing

  @testable import Grading

  struct StoriesTests {
    /// A voter that forgets to save its vote.
    private let forgetful = Reference.rules.replacing(\.handleRequestVote) { server, request in
      if request.term > server.currentTerm { server.stepDown(to: request.term) }
      server.votedFor = request.candidate
      return RequestVoteReply(term: server.currentTerm, voteGranted: true)
    }

    private let election = Sample.scenario(steps: [
      ScenarioStep(
        .until(.someoneLeads(among: [ServerID(0), ServerID(1), ServerID(2)]), within: .seconds(2)))
    ])

    private func report(_ scenario: Scenario) throws -> Report {
      let examination = Examination([scenario], threads: 1)
      try examination.run(.rules(forgetful))
      return Report(.exercises, examination.results)
    }

    @Test func `the first failure is drawn, as the shortest run found that fails the same way`()
      throws
    {
      let report = try report(election)
        .findingCounterexample(on: .rules(forgetful), reference: Reference.rules)
      let text = ReportText(report).text
      #expect(text.contains("  The shortest run found that breaks it is a script of "))
      #expect(text.contains("RequestVote t1"))
      #expect(text.contains("swift run grader shrink first-election --seed 1\n"))
    }

    @Test func `without a shorter run its own is drawn`() throws {
      let text = ReportText(try report(election)).text
      #expect(!text.contains("The shortest run"))
      #expect(text.contains("RequestVote t1"))
    }

    @Test func `a hidden failure is neither drawn nor shrunk`() throws {
      var hidden = election
      hidden.isHidden = true
      let report = try report(hidden)
        .findingCounterexample(on: .rules(forgetful), reference: Reference.rules)
      #expect(report.counterexample == nil)
      #expect(!ReportText(report).text.contains("RequestVote t1"))
    }

    @Test func `no line of a drawing is wider than the terminal`() throws {
      let report = try report(election)
        .findingCounterexample(on: .rules(forgetful), reference: Reference.rules)
      for width in [60, 80, 100] {
        let lines = ReportText(report, style: Style(width: width)).text.split(separator: "\n")
        let drawn = lines.filter { $0.contains("│") || $0.contains("═") }
        #expect(!drawn.isEmpty)
        #expect(drawn.allSatisfy { $0.count <= width })
      }
    }
  }
#endif
