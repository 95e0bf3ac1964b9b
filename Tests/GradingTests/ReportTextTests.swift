// SPDX-License-Identifier: MIT

import Presentation
import Raft
import Testing

@testable import Grading

struct ReportTextTests {
  @Test func `a grading in which everything happens tells what went wrong and what is missing`() {
    let text = ReportText(Sample.mixed).text
    #expect(
      text == """

        Election     █████████░░░░░░░░░░░░░░░░░░░░░  10/35 points

          ✓ Three servers elect a leader                                 10/10  25 seeds
          ✗ One leader a term                                    failed   0/10   3 seeds
          ✗ Elections without end (hidden)                       failed   0/10
          ? A split vote                                  did not arise    0/5  25 seeds

        Replication  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points

          ✗ One command reaches everybody                       crashed   0/10    1 seed
          · Six followers of Figure 7                   not written yet   0/10

        Safety       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points
          · 2 scenarios wait for handleAppendEntries

        ──── One leader a term ─────────────────────────────────────────────────────────

          Election Safety: S1 and S3 both lead term 4 (t = 412 ms)

           ms   S1                      S2                      S3
          380 ① ┃ leads term 4          │                       │
          412 ② ┃                       │                       ┃ leads term 4
                ┃                       │◁╌╌╌╌╌╌╌ heartbeat t4 ╌┨
              ✗ ✗═══════════════════════════════════════════════✗═══════════════════════

            ① 380.000 ms  S1 sends AppendEntries of term 4
            ② 412.000 ms  S3 sends AppendEntries of term 4

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost
          ─‖ held
          t2 term 2  @4 index 4  +3 three entries
          log: terms of the entries (3×1: 1 1 1)

          Rule    A term has one leader at most (§5.2).
          Hint    Who may vote twice?
          Replay  swift run grader replay two-leaders --seed 3
          Also in “Elections without end”

        ──── One command reaches everybody ─────────────────────────────────────────────

          The code crashed: Index out of range, as S2's election timer ran out

              Exercises/Election/Election.swift:41  in Election.startElection(_:)

          Replay  swift run grader replay copying --seed 1

        ──── Not written yet, and how many scenarios wait for it ───────────────────────

          handleAppendEntries  Exercises/Replication/Replication.swift:80  3
          restore              Exercises/Safety/Safety.swift:90            3

        ──── Summary ───────────────────────────────────────────────────────────────────

        Total        ████░░░░░░░░░░░░░░░░░░░░░░░░░░  10/75 points
          1 passed · 2 failed · 1 did not arise · 1 crashed · 1 not written yet
          2 skipped
          57 runs · 1,620 steps · 1.84 s

        Next: see it happen with
          swift run grader replay two-leaders --seed 3

        """)
  }

  @Test func `a grading in which all passed is short`() {
    let text = ReportText(Sample.allPassed).text
    #expect(
      text == """

        Election     ██████████████████████████████  10/10 points

          ✓ Three servers elect a leader                                 10/10  25 seeds

        Safety       ██████████████████████████████  10/10 points

          ✓ All restart                                                  10/10  25 seeds

        ──── Summary ───────────────────────────────────────────────────────────────────

        Total        ██████████████████████████████  20/20 points
          2 passed
          50 runs · 2,000 steps · 0.37 s

        All passed.

        """)
  }

  @Test func `untouched stubs are told quietly`() {
    let text = ReportText(Sample.stubs).text
    #expect(
      text == """

        Election     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points
        Replication  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points
        Safety       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points
          · 6 scenarios wait for startElection

        ──── Not written yet, and how many scenarios wait for it ───────────────────────

          startElection  Exercises/Election/Election.swift:36  6
          restore        Exercises/Safety/Safety.swift:36      6

        ──── Summary ───────────────────────────────────────────────────────────────────

        Total        ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/60 points
          2 not written yet · 4 skipped
          6 runs · 0 steps

        Next: write Election.startElection in Exercises/Election/Election.swift:36.

        """)
  }

  @Test func `what the files tell is missing is told, but for tracks in which nobody has begun`() {
    var report = Sample.stubs
    for rule in [Rule.startElection, .stepDown] + Rule.allCases.filter({ $0.track != .election }) {
      report.survey.add(
        "static func \(rule.rawValue)() {\n  todo()\n}",
        file: "/kit/Exercises/\(rule.track.title)/\(rule.track.title).swift")
    }
    let section = """
      ──── Not written yet, and how many scenarios wait for it ───────────────────────

        startElection  Exercises/Election/Election.swift:36  6
        stepDown       Exercises/Election/Election.swift:2   6

      """
    #expect(ReportText(report).text.contains(section))
    #expect(ReportText(report, isVerbose: true).text.contains("  propose   "))
    #expect(report.missing.map(\.rule).count == 10)
  }

  @Test func `a report ends with the next step of whoever knows the way`() {
    var report = Sample.stubs
    report.guidance = Report.Advice(sentence: "Next: rest.", command: "sleep 60")
    #expect(ReportText(report).text.hasSuffix("\n\nNext: rest.\n  sleep 60\n"))
  }

  @Test func `the compiler's words stand alone`() {
    let text = ReportText(Sample.notCompiled).text
    #expect(
      text == """

        The code does not compile; 2 scenarios wait for it.

        Election.swift:12:5: error: cannot find 'sevrer' in scope

        ──── Summary ───────────────────────────────────────────────────────────────────

        Total        ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points

        Next: correct what the compiler names.

        """)
  }

  @Test func `a narrow terminal without Unicode shows the same`() {
    let text = ReportText(Sample.allPassed, style: Style(width: 60, isUnicode: false)).text
    #expect(
      text == """

        Election     ##############################  10/10 points

          + Three servers elect a leader             10/10  25 seeds

        Safety       ##############################  10/10 points

          + All restart                              10/10  25 seeds

        ---- Summary -----------------------------------------------

        Total        ##############################  20/20 points
          2 passed
          50 runs - 2,000 steps - 0.37 s

        All passed.

        """)
  }

  @Test func `on the reference nothing is hidden and everything must arise`() {
    let text = ReportText(Sample.onSolution).text
    #expect(
      text == """

        Election     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points

          ? Three servers elect a leader                  did not arise   0/10  25 seeds
          ✗ Elections without end (hidden)                       failed   0/10   7 seeds

        ──── Elections without end ─────────────────────────────────────────────────────

          Election Safety: S1 and S3 both lead term 4 (t = 412 ms)

              380.000 ms  S1 sends AppendEntries of term 4
              412.000 ms  S3 sends AppendEntries of term 4

          Rule    A term has one leader at most (§5.2).
          Hint    Who may vote twice?
          Replay  swift run grader replay churn --seed 7 --subject solution --reveal

        ──── Did not arise ─────────────────────────────────────────────────────────────

          first-election: with no seed. S1 was to lead within 2000 ms
          Exercises/Election/Scenarios/first-election.yaml:9

        ──── Summary ───────────────────────────────────────────────────────────────────

        Total        ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points
          1 did not arise · 1 failed
          32 runs · 309 steps

        Next: see it happen with
          swift run grader replay churn --seed 7 --subject solution --reveal

        """)
  }

  @Test func `more is told on request`() {
    let text = ReportText(Sample.mixed, isVerbose: true).text
    #expect(text.contains("  Hint    Who may vote twice?\n  Hint    Nobody.\n"))
    #expect(text.contains("  · All restart"))
    #expect(text.contains("split-vote: with no seed."))
  }

  @Test func `colour adds nothing but colour`() {
    let coloured = ReportText(Sample.mixed, style: Style(isColoured: true)).text
    let plain = coloured.replacing(/\u{1B}\[\d+m/, with: "")
    #expect(coloured != plain)
    #expect(plain == ReportText(Sample.mixed).text)
  }

  @Test func `a hidden scenario's steps are told in no form`() {
    let text = ReportText(Sample.mixed, isVerbose: true).text
    #expect(!text.contains("churn"))
    #expect(!text.contains("a secret"))
  }

  @Test func `a submission's folder is part of the command, quoted if need be`() {
    let report = Sample.notCompiled
    #expect(
      report.replayCommand(Sample.scenario(), seed: 4)
        == "swift run grader replay first-election --seed 4 --submission 'my raft'")
  }
}
