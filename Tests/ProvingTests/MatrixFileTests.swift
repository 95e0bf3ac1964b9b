// SPDX-License-Identifier: MIT

import Raft
import Testing

@testable import Proving

struct `A matrix as a file` {
  @Test func `says of every pair what came of it`() throws {
    let matrix = Sample.matrix(
      [Sample.twoVotes], [Sample.row("sticky-votes", Sample.missed, Sample.passed, nil)])
    let text = String(decoding: try MatrixFile(matrix).encoded(), as: UTF8.self)
    #expect(
      text == """
        {
          "complete" : false,
          "correct" : [
            {
              "cells" : [
                {
                  "runs" : 25,
                  "scenario" : "split-vote",
                  "standing" : "did not arise"
                },
                {
                  "runs" : 25,
                  "scenario" : "late-plea",
                  "standing" : "passed"
                }
              ],
              "difference" : "It differs.",
              "id" : "sticky-votes"
            }
          ],
          "flaws" : [

          ],
          "mutants" : [
            {
              "breaks" : [
                "oneVotePerTerm",
                "electionSafety"
              ],
              "caught" : 2,
              "caught_hidden" : 1,
              "cells" : [
                {
                  "meant" : true,
                  "property" : "oneVotePerTerm",
                  "runs" : 1,
                  "scenario" : "split-vote",
                  "seed" : 1,
                  "standing" : "caught"
                },
                {
                  "meant" : true,
                  "property" : "electionSafety",
                  "runs" : 3,
                  "scenario" : "late-plea",
                  "seed" : 3,
                  "standing" : "caught"
                },
                {
                  "meant" : false,
                  "property" : "progress",
                  "runs" : 1,
                  "scenario" : "churn",
                  "seed" : 1,
                  "standing" : "wrong reason"
                }
              ],
              "consequence" : "Two candidates win the same term, and both of them accept commands.",
              "id" : "two-votes",
              "mistake" : "A server forgets whom it gave its vote, and gives it again.",
              "rule" : "Election.handleRequestVote",
              "source" : "Raft §5.2"
            }
          ],
          "scenarios" : [
            {
              "hidden" : false,
              "id" : "split-vote",
              "track" : "election"
            },
            {
              "hidden" : true,
              "id" : "late-plea",
              "track" : "election"
            },
            {
              "hidden" : true,
              "id" : "churn",
              "track" : "election"
            }
          ],
          "totals" : {
            "runs" : 55,
            "steps" : 1700
          },
          "version" : 1
        }

        """)
  }

  @Test func `holds the figures of each mutant where they were taken`() throws {
    let numbers = Numbers([
      MutantFacts(
        Sample.mutant("two-votes"), chanceRuns: 3, named: .stepDown,
        shrinkage: MutantFacts.Shrinkage(eventsBefore: 90, eventsAfter: 8, steps: 5))
    ])
    let file = MatrixFile(Sample.matrix([Sample.twoVotes]), numbers: numbers)
    #expect(file.mutants.map(\.blamed) == ["Election.stepDown"])
    #expect(file.mutants.map(\.chance_runs) == [3])
    #expect(file.mutants.map(\.events_before) == [90])
    #expect(file.mutants.map(\.events_after) == [8])
    #expect(file.mutants.map(\.script_steps) == [5])
  }
}
