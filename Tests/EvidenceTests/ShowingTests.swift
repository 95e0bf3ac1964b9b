// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Evidence
  import Presentation
  import Quiz
  import Testing

  struct ShowingTests {
    @Test func `a play is drawn, with how things stand in the end`() throws {
      let lines = Sample.predicted(right: "{leads: A}", wrong: "{leads: B}", steps: Self.steps)
      let text = try #require(try Sample.showing(lines))
      #expect(
        text == """
          ──── What happens ──────────────────────────────────────────────────────────────

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost  ─‖ held
          t2 term 2  @4 index 4  +3 three entries  log: terms of the entries (3×1: 1 1 1)

              ms   A                      B                      C
           0.000   ┆ candidate t1         │                      │
           1.137   ├─ RequestVote t1 ─────┼─────────────────────▶│ votes for A in term 1
           2.320   ┆◀─────────────────────┼──── vote granted t1 ─┤
                   ┃ leads term 1         │                      │
                   ╌╌ C is cut off ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
                   ┃                      │ client: x=1 refused  │
           2.868   ┠─ RequestVote t1 ────▶│ votes for A t1       │
           7.065   ┃◀─── vote granted t1 ─┤                      │
          13.725   ┃                      │ refuses x=1          │
          19.597   ┃ takes x=1 @1         │                      │
                   ┠─ append x=1 @1 t1 ───┼────────────────────✗ │
          21.207   ┠─ append x=1 @1 t1 ──▶│ stores @1: x=1       │
          25.103   ┃◀─ stored up to 1 t1 ─┤                      │
                   ┃ applied 1, x=1 done  │                      │
          52.320   ┠─ append x=1 @1 t1 ───┼────────────────────✗ │
          54.304   ┠─ heartbeat t1 ──────▶│ applies x=1 @1       │
             log   ┃ 1                    │ 1                    │

          In the end
            A leads term 1
            A: term 1, log [x=1 t1], applied 1
            B: term 1, log [x=1 t1], applied 1
            C: term 1, log [], applied 0
          """)
    }

    @Test func `a play is told in sentences to whoever hears it`() throws {
      let lines = Sample.predicted(right: "{leads: A}", wrong: "{leads: B}", steps: Self.steps)
      let text = try #require(try Sample.showing(lines, .init(isPlain: true)))
      #expect(
        text == """
          What happens.

          At 0.000 ms:
          A: starts with an empty disk.
          B: starts with an empty disk.
          C: starts with an empty disk.
          A: election timer runs out.
          A: becomes candidate in term 1.
          A: saves term 1, vote for A.
          At 1.137 ms:
          C receives from A: RequestVote term 1 (log empty).
          C: moves to term 1.
          C: saves term 1, no vote.
          C: saves term 1, vote for A.
          At 2.320 ms:
          A receives from C: vote granted in term 1.
          A: becomes leader in term 1.
          C is cut off.
          client sends to B: x=1 (client 1).
          B sends to client: x=1 refused (client 1).
          At 2.868 ms:
          B receives from A: RequestVote term 1 (log empty).
          B: moves to term 1.
          B: saves term 1, no vote.
          B: saves term 1, vote for A.
          At 5.575 ms:
          B receives from A: AppendEntries term 1 (after 0): heartbeat; commit 0.
          B: follows A.
          At 7.065 ms:
          A receives from B: vote granted in term 1.
          At 13.725 ms:
          client sends to B: x=1 (client 1).
          B sends to client: x=1 refused, ask A (client 1).
          At 19.597 ms:
          client sends to A: x=1 (client 1).
          A: saves x=1 at 1.
          From A to C: AppendEntries term 1 (after 0): x=1; commit 0 is lost: no link.
          A: takes in x=1 at 1.
          At 21.207 ms:
          B receives from A: AppendEntries term 1 (after 0): x=1; commit 0.
          B: saves x=1 at 1.
          At 25.103 ms:
          A receives from B: stored up to 1.
          A: commits up to 1.
          A: applies 1: x=1 (term 1).
          A sends to client: x=1 is done, at 1 (client 1).
          At 52.320 ms:
          From A to C: AppendEntries term 1 (after 0): x=1; commit 1 is lost: no link.
          At 54.304 ms:
          B receives from A: AppendEntries term 1 (after 1, term 1): heartbeat; commit 1.
          B: commits up to 1.
          B: applies 1: x=1 (term 1).

          In the end:
          A leads term 1.
          A: term 1, log [x=1 t1], applied 1.
          B: term 1, log [x=1 t1], applied 1.
          C: term 1, log [], applied 0.
          """)
    }

    private static let steps =
      "[{elect: A}, {isolate: C}, {submit: x=1}, {until: {applied: {on: [A, B], commands: x=1}}}]"

    @Test func `a known bug is shown by the shortest run in which it breaks something`() throws {
      let lines = """
        code: return true
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {mutant: stale-vote-counted, breaks: electionSafety}
        """
      let text = try #require(try Sample.showing(lines, kind: "bug"))
      #expect(
        text == """
          ──── What goes wrong ───────────────────────────────────────────────────────────

          Election.handleRequestVoteReply: A candidate counts a vote that was given to it
          in an election of an earlier term.
          Voters of different terms elect it, in a term that another one wins as well.

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost  ─‖ held
          t2 term 2  @4 index 4  +3 three entries  log: terms of the entries (3×1: 1 1 1)

           ms   A                       B
            0   ┆ candidate t1          │
                ├─ RequestVote t1 ─────▶│ votes for A in term 1
                ┆ candidate t2          │
                ├─ RequestVote t2 ────‖ │
                ┆◀──── vote granted t1 ─┤ late
                ┃ leads term 2          │
                ┠─ heartbeat t2 ──────‖ │
              ✗ ════════════════════════════════════════════════

          ✗ Election Safety: A was not to lead, and that does not hold (t = 0 ms)
          """)
    }

    @Test func `a scenario of the kit comes with the command that plays it`() throws {
      let lines = """
        schedule: [A leader crashes]
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {scenario: leader-crash, seed: 3}
        """
      let text = try #require(try Sample.showing(lines))
      #expect(text.hasPrefix("──── Leader A crashes, and B takes over with C's vote ────"))
      #expect(
        text.hasSuffix(
          "\n  swift run grader replay leader-crash --subject solution --seed 3"))
    }

    @Test func `of a long run there is what led to its end`() throws {
      let lines = Sample.predicted(
        right: "{leads: A}", wrong: "{leads: B}",
        steps: "[{elect: A}, {repeat: 30, steps: [{crash: A}, {restart: A}, {elect: A}]}]")
      let short = try #require(try Sample.showing(lines))
      let whole = try #require(try Sample.showing(lines, .init(isWhole: true)))
      #expect(short.split(separator: "\n").count < 60)
      #expect(whole.split(separator: "\n").count > 200)
      #expect(
        short.hasSuffix(
          """
          This is what led to the end. To see all of it:
            swift run grader quiz show sample --all
          """))
    }

    @Test func `without a proof there is nothing to show`() throws {
      let lines = "options: [{text: A, correct: true}, {text: B, because: It isn't}]"
      #expect(try Sample.showing(lines, kind: "single") == nil)
    }
  }

  extension Sample {
    /// What is shown of the only question of a bank.
    fileprivate static func showing(
      _ lines: String, _ options: ShowingOptions = ShowingOptions(), kind: String = "predict"
    ) throws -> String? {
      let bank = try Bank.check(text: bank(lines, kind: kind), file: "q.yaml")
      return prover.showing(of: bank.questions[0], options)?.joined(separator: "\n")
    }
  }
#endif
