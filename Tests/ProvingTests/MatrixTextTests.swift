// SPDX-License-Identifier: MIT

import Presentation
import Raft
import Testing

@testable import Proving

struct `A matrix as text` {
  @Test func `says in a line each who is caught by what`() {
    #expect(
      MatrixText(Sample.sound, duration: .milliseconds(1_840)).text == """

        ──── Survivors ─────────────────────────────────────────────────────────────────

          none

        ──── Mutants, by the function that holds the mistake ───────────────────────────

          How many scenarios catch each, how many of them hidden, and one @ its seed:

          Election.handleRequestVote
          ✓ two-votes         2 ·  1 hidden  split-vote @1

          Election.handleRequestVoteReply
          ✓ half-is-enough    2 ·  1 hidden  split-vote @2

        ──── Correct Rafts ─────────────────────────────────────────────────────────────

          ✓ reference     75 runs
          ✓ sticky-votes  75 runs
              does not come about: late-plea

        ──── Summary ───────────────────────────────────────────────────────────────────

          mutants caught for the right reason   2 of 2
          by two scenarios, one of them hidden  2 of 2
          correct Rafts accused                 0 of 2, in 150 runs
          time for the matrix                   1.84 s
          3 scenarios · 183 runs · 6,820 steps

        """)
  }

  @Test func `begins with what must not be`() {
    #expect(
      MatrixText(Sample.flawed).text == """

        ──── Survivors ─────────────────────────────────────────────────────────────────

          ✗ no scenario catches vote-forgotten for the right reason

        ──── Correct Rafts accused ─────────────────────────────────────────────────────

          ✗ split-vote accuses sticky-votes, silent-denial: Progress, with seed 9

        ──── Scenarios that do not come about ──────────────────────────────────────────

          ✗ churn does not come about on the reference

        ──── Caught by too few ─────────────────────────────────────────────────────────

          ✗ two-votes is caught by split-vote alone

        ──── Claims not kept ───────────────────────────────────────────────────────────

          ✗ late-plea is there for two-votes, but does not catch it
          ✗ split-vote is there for half-is-enough, but catches it for the wrong reason:
            Progress

        ──── Mutants, by the function that holds the mistake ───────────────────────────

          How many scenarios catch each, how many of them hidden, and one @ its seed:

          Election.handleRequestVote
          ✗ vote-forgotten    0 ·  0 hidden
              for the wrong reason: churn @4 (Progress)
          ? two-votes         1 ·  0 hidden  split-vote @1

          Election.handleRequestVoteReply
          ✓ half-is-enough    2 ·  2 hidden  late-plea @1

        ──── Correct Rafts ─────────────────────────────────────────────────────────────

          ✓ reference      75 runs
              does not come about: churn
          ✗ sticky-votes   59 runs
              accused by split-vote @9 (Progress)
          ✗ silent-denial  52 runs
              accused by split-vote @2 (Expectation)

        ──── Summary ───────────────────────────────────────────────────────────────────

          mutants caught for the right reason   2 of 3
          by two scenarios, one of them hidden  1 of 3
          correct Rafts accused                 2 of 3, in 186 runs
          3 scenarios · 301 runs · 11,040 steps

        """)
  }

  @Test func `tells of every scenario that catches a mutant, if asked`() {
    #expect(
      MatrixText(Sample.matrix(Sample.flawed.mutants), detail: .catches, style: Style(width: 60))
        .text == """

          ──── Survivors ─────────────────────────────────────────────

            ✗ no scenario catches vote-forgotten for the right reason

          ──── Caught by too few ─────────────────────────────────────

            ✗ two-votes is caught by split-vote alone

          ──── Claims not kept ───────────────────────────────────────

            ✗ late-plea is there for two-votes, but does not catch it
            ✗ split-vote is there for half-is-enough, but catches it
              for the wrong reason: Progress

          ──── Mutants, by the function that holds the mistake ───────

            How many scenarios catch each, how many of them hidden,
            and one @ its seed:

            Election.handleRequestVote
            ✗ vote-forgotten    0 ·  0 hidden
                for the wrong reason: churn @4 (Progress)
            ? two-votes         1 ·  0 hidden
                split-vote @1

            Election.handleRequestVoteReply
            ✓ half-is-enough    2 ·  2 hidden
                late-plea @1, churn @7
                for the wrong reason: split-vote @2 (Progress)

          ──── Summary ───────────────────────────────────────────────

            mutants caught for the right reason   2 of 3
            by two scenarios, one of them hidden  1 of 3
            3 scenarios · 115 runs · 4,100 steps

          """)
  }

  @Test func `is short where only the figures are asked for`() {
    let numbers = Numbers([
      MutantFacts(Sample.mutant("two-votes"), chanceRuns: 3, named: .stepDown, shrinkage: nil)
    ])
    #expect(
      MatrixText(Sample.sound, numbers: numbers, detail: .summary).text == """

        ──── Survivors ─────────────────────────────────────────────────────────────────

          none

        ──── Not as it should be ───────────────────────────────────────────────────────

          ? two-votes: blames Election.stepDown, not Election.handleRequestVote
          ? two-votes: is not shrunk

        ──── Summary ───────────────────────────────────────────────────────────────────

          mutants caught for the right reason   2 of 2
          by two scenarios, one of them hidden  2 of 2
          correct Rafts accused                 0 of 2, in 150 runs
          guilty function blamed first          0 of 1 (0.0 %)
          found by a nemesis alone              1 of 1 (100.0 %)
          runs of a nemesis until then, median  3
          failing runs shrunk to a script       0 of 1 (0.0 %)
          events in the failing run, median     –
          events in the script's run, median    –
          steps in the script, median           –
          3 scenarios · 183 runs · 6,820 steps

        """)
  }

  @Test func `knows that it ended early`() {
    let row = Sample.row(Sample.mutant("vote-forgotten"), Sample.passed, nil, nil)
    #expect(
      MatrixText(Sample.matrix([row]), style: Style(isUnicode: false)).text == """

        ---- Survivors -----------------------------------------------------------------

          none so far

        ---- Mutants, by the function that holds the mistake ---------------------------

          How many scenarios catch each, how many of them hidden, and one @ its seed:

          Election.handleRequestVote
          - vote-forgotten    0 -  0 hidden

        ---- Summary -------------------------------------------------------------------

          mutants caught for the right reason   0 of 1
          by two scenarios, one of them hidden  0 of 1
          3 scenarios - 25 runs - 1,000 steps - ended early

        """)
  }
}
