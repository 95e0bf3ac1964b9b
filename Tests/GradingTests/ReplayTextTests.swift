// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Presentation
  import Raft
  import Scenarios
  import Simulation
  import Solutions
  import Testing

  @testable import Grading

  struct ReplayTextTests {
    private let scenario = Sample.scenario(steps: [
      ScenarioStep(
        .expect(
          .someoneLeads(among: [ServerID(0), ServerID(1), ServerID(2)]), within: .seconds(9),
          ScenarioStep.Blame(.progress, because: "a majority is there")))
    ])

    /// Votes are given before they are on disk.
    private let hasty = Reference.rules.replacing(\.handleRequestVote) { server, request in
      server.currentTerm = request.term
      server.votedFor = request.candidate
      return RequestVoteReply(term: request.term, voteGranted: true)
    }

    private func text(
      _ rules: Rules, form: ReplayText.Form = .diagram, showsAll: Bool = false, last: Int? = nil
    ) throws -> String {
      let replay = try Replay(scenario, seed: 1, .rules(rules))
      let report = Report(.exercises, [replay.result])
      return ReplayText(replay, in: report, form: form, showsAll: showsAll, lastLines: last).text
    }

    @Test func `a run is drawn, and what broke stands under it`() throws {
      #expect(
        try text(hasty) == """
          ──── Three servers elect a leader, seed 1 ──────────────────────────────────────

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost  ─‖ held
          t2 term 2  @4 index 4  +3 three entries  log: terms of the entries (3×1: 1 1 1)

               ms   S1                     S2                     S3
          156.788   │                      │                      ┆ candidate t1
          157.925 ① │                      │◀──── RequestVote t1 ─┤
                    │                      │ votes S3 t1, unsaved ┆
                    │                      ├╌ vote granted t1 ╌╌╌▷┆
                  ✗ ═══════════════════════✗══════════════════════✗══════════════════════

          ✗ Persist before Promising: S2 granted S3 its vote in term 1, but its disk holds
          term 0 and no vote (t = 157.925 ms)
            ① 157.925 ms  S2 granted S3 its vote in term 1

          """)
    }

    @Test func `a run is told line by line on request`() throws {
      let told = try text(hasty, form: .timeline)
      #expect(told.contains("156.788 ms  S3                 becomes candidate in term 1"))
      #expect(!told.contains("┆"))
    }

    @Test func `only the end of a long run is drawn, unless all of it is asked for`() throws {
      let restless = Reference.rules.replacing(\.handleRequestVoteReply) { _, _, _, _ in }
      let excerpt = try text(restless)
      #expect(excerpt.contains("events left out"))
      #expect(excerpt.contains("This is a long run"))
      #expect(excerpt.count { $0 == "\n" } < 100)
      let whole = try text(restless, showsAll: true)
      #expect(!whole.contains("left out"))
      #expect(try text(restless, last: 3).count { $0 == "\n" } < excerpt.count { $0 == "\n" })
    }
  }
#endif
