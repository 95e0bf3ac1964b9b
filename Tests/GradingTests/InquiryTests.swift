// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Grading
  import Raft
  import Scenarios
  import Simulation
  import Solutions
  import Testing

  /// What is asked when a grading is over.
  struct InquiryTests {
    /// The same story as a scenario of every track.
    private static let scenarios = Track.allCases.map { track in
      Sample.scenario(
        track.rawValue, track: track,
        steps: [
          ScenarioStep(
            .expect(
              .someoneLeads(among: [ServerID(0), ServerID(1), ServerID(2)]), within: .seconds(2),
              ScenarioStep.Blame(.progress, because: "a majority is there")))
        ], seeds: 3)
    }

    private static func inquiry(
      _ rules: Rules, written: RuleSet = .all, threads: Int = 1
    ) throws -> (report: Report, inquiry: Inquiry) {
      let examination = Examination(scenarios, threads: 1)
      try examination.run(Code.rules(rules))
      let report = Report(.exercises, examination.results)
      let inquiry = Inquiry(
        into: report, .rules(rules, reference: Reference.rules), written: written,
        threads: threads)
      return (report, inquiry)
    }

    private static let lazy = Reference.rules.replacing(\.startElection) { $0.resetElectionTimer() }

    @Test(arguments: [1, 2, 5])
    func `a broken election does not hide that the rest is right`(threads: Int) throws {
      var (report, inquiry) = try Self.inquiry(Self.lazy, threads: threads)
      #expect(report.score == Score(earned: 0, possible: 30))
      report.isolation = try inquiry.isolate()
      #expect(report.isolation?.passed == ["replication", "safety"])
      #expect(report.scoreAlone(of: .election) == Score(earned: 0, possible: 10))
      #expect(report.scoreAlone(of: .replication) == Score(earned: 10, possible: 10))
      #expect(report.score == Score(earned: 0, possible: 30))
    }

    @Test func `failures are blamed on somebody`() throws {
      let (_, inquiry) = try Self.inquiry(Self.lazy)
      #expect(
        try inquiry.blame()
          == Blame(failures: 3, suspects: [Blame.Suspect([.startElection], mended: 3)]))
    }

    @Test func `a part of which nothing is written is not played by itself`() throws {
      let (_, inquiry) = try Self.inquiry(Self.lazy, written: RuleSet(.election))
      #expect(try inquiry.isolate() == Isolation(tracks: [.election], passed: []))
    }

    @Test func `where all is well there is nothing to ask`() throws {
      let (report, inquiry) = try Self.inquiry(Reference.rules)
      #expect(!Inquiry.isCalledFor(by: report, written: .all))
      #expect(try inquiry.blame() == nil)
      #expect(try inquiry.isolate() == Isolation(tracks: [], passed: []))
    }

    @Test func `stubs are not asked about`() {
      #expect(!Inquiry.isCalledFor(by: Sample.stubs, written: []))
      #expect(!Inquiry.isCalledFor(by: Sample.notCompiled, written: .all))
    }

    @Test func `what nobody waited for is not tried again`() {
      let hung = [Track.election, .safety].map { track in
        ScenarioResult(
          Sample.scenario(track: track), .misbehaved(Sample.hang), seed: 1, runs: 1)
      }
      #expect(!Inquiry.isCalledFor(by: Report(.exercises, hung), written: .all))
    }
  }
#endif
