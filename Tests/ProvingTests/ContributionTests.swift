// SPDX-License-Identifier: MIT

import Testing

@testable import Proving

struct `What a scenario adds` {
  /// What became of all in one of the sample's scenarios.
  private func contribution(_ column: Int, in matrix: Matrix, alone: [String] = []) -> Contribution
  {
    let narrow = Matrix(
      [matrix.scenarios[column]],
      mutants: matrix.mutants.map { MutantRow($0.mutant, [$0.cells[column]]) },
      correct: matrix.correct.map { CorrectRow($0.raft, [$0.cells[column]]) },
      knownMutants: matrix.knownMutants)
    return Contribution(matrix.scenarios[column], narrow, catchesAlone: alone)
  }

  @Test func `is whom it catches, and whom it alone catches`() {
    let contribution = contribution(0, in: Sample.sound, alone: ["half-is-enough"])
    #expect(contribution.flaws.isEmpty)
    #expect(
      ContributionText(contribution).text == """

        ──── split-vote ────────────────────────────────────────────────────────────────

          2 of 2 correct Rafts pass, 25 seeds each

          It catches 2 mutants, 1 of them alone:
          ✓ two-votes       One Vote per Term, seed 1  (meant for it)
          ✓ half-is-enough  Election Safety, seed 2  (alone, meant for it)

        """)
  }

  @Test func `is nothing good where it accuses and does not keep what it claims`() {
    #expect(
      ContributionText(contribution(0, in: Sample.flawed)).text == """

        ──── split-vote ────────────────────────────────────────────────────────────────

          1 of 3 correct Rafts pass, 25 seeds each

          ✗ split-vote accuses sticky-votes, silent-denial: Progress, with seed 9
          ✗ split-vote is there for half-is-enough, but catches it for the wrong reason:
            Progress

          It catches 1 mutant, none of them alone:
          ✓ two-votes       One Vote per Term, seed 1  (meant for it)

          It fails 1 mutant for a reason that is not theirs:
          ✗ half-is-enough  Progress, seed 2  (meant for it)

          It does not catch 2 of 3 mutants in Election:
            vote-forgotten, half-is-enough

        """)
  }

  @Test func `may be nothing at all`() {
    #expect(
      ContributionText(contribution(2, in: Sample.matrix([Sample.halfIsEnough]))).text == """

        ──── churn ─────────────────────────────────────────────────────────────────────

          It catches no mutant.

          It does not catch 1 of 1 mutant in Election:
            half-is-enough

        """)
  }

  @Test func `has a form for programs`() throws {
    let file = ContributionFile([contribution(0, in: Sample.flawed, alone: ["two-votes"])])
    let text = String(decoding: try file.encoded(), as: UTF8.self)
    #expect(
      text == """
        {
          "scenarios" : [
            {
              "accused" : [
                "sticky-votes",
                "silent-denial"
              ],
              "catches" : [
                {
                  "alone" : true,
                  "meant" : true,
                  "mutant" : "two-votes",
                  "property" : "oneVotePerTerm",
                  "seed" : 1
                }
              ],
              "flaws" : [
                "split-vote accuses sticky-votes, silent-denial: Progress, with seed 9",
                "split-vote is there for half-is-enough, but catches it for the wrong reason: Progress"
              ],
              "id" : "split-vote",
              "idle" : [

              ],
              "misses" : [
                "vote-forgotten",
                "half-is-enough"
              ],
              "wrong_reason" : [
                {
                  "alone" : false,
                  "meant" : true,
                  "mutant" : "half-is-enough",
                  "property" : "progress",
                  "seed" : 2
                }
              ]
            }
          ],
          "version" : 1
        }

        """)
  }
}
