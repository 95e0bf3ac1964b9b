// SPDX-License-Identifier: MIT

import Testing

@testable import Proving

struct `A mutant as text` {
  @Test func `is what is known of the mistake, and what each scenario makes of it`() {
    #expect(
      MutantText(Sample.flawed.mutants[2]).text == """

        ──── half-is-enough ────────────────────────────────────────────────────────────

          A server forgets whom it gave its vote, and gives it again.

          In      Election.handleRequestVoteReply
          Breaks  Election Safety
          Why     Two candidates win the same term, and both of them accept commands.
          Source  Raft §5.2

          ✗ split-vote  Progress, seed 2  (meant for it, wrong reason)
          ✓ late-plea   Election Safety, seed 1  (hidden)
          ✓ churn       Election Safety, seed 7  (hidden)

        """)
  }

  @Test func `that nobody catches says so`() {
    let row = Sample.row(Sample.mutant("two-votes"), Sample.passed, Sample.missed, nil)
    #expect(
      MutantText(row).text == """

        ──── two-votes ─────────────────────────────────────────────────────────────────

          A server forgets whom it gave its vote, and gives it again.

          In      Election.handleRequestVote
          Breaks  One Vote per Term, Election Safety
          Why     Two candidates win the same term, and both of them accept commands.
          Source  Raft §5.2

          No scenario catches it.

          1 scenario does not come about on it:
            late-plea (meant for it)

          1 scenario lets it pass:
            split-vote (meant for it)

          1 scenario was not played to the end:
            churn

        """)
  }
}
