// SPDX-License-Identifier: MIT

import Mutants
import Raft
import Testing

@testable import Proving

struct `The numbers` {
  private func facts(
    _ id: String, _ chance: Int?, _ named: Rule?, _ shrinkage: (Int, Int, Int)?
  ) -> MutantFacts {
    MutantFacts(
      Sample.mutant(id), chanceRuns: chance, named: named,
      shrinkage: shrinkage.map {
        MutantFacts.Shrinkage(eventsBefore: $0.0, eventsAfter: $0.1, steps: $0.2)
      })
  }

  private var numbers: Numbers {
    Numbers([
      facts("a", 1, .handleRequestVote, (2_000, 30, 9)),
      facts("b", 7, .startElection, (100, 20, 6)), facts("c", nil, nil, nil),
    ])
  }

  @Test func `are shares of all mutants, and values in the middle`() {
    #expect(
      numbers.figures.map { "\($0.name): \($0.value)" } == [
        "guilty function blamed first: 1 of 3 (33.3 %)",
        "found by a nemesis alone: 2 of 3 (66.6 %)",
        "runs of a nemesis until then, median: 7",
        "failing runs shrunk to a script: 2 of 3 (66.6 %)",
        "events in the failing run, median: 2,000",
        "events in the script's run, median: 30",
        "steps in the script, median: 9",
      ])
  }

  @Test func `say where they fall short`() {
    #expect(
      numbers.exceptions == [
        "b: blames Election.startElection, not Election.handleRequestVote",
        "c: blames nobody, not Election.handleRequestVote", "c: is not shrunk",
      ])
  }

  @Test func `are dashes where there is nothing to count`() {
    #expect(Numbers([]).figures.allSatisfy { $0.value == "–" })
  }

  @Test func `say so where chance finds fewer than half`() {
    let numbers = Numbers([facts("a", nil, nil, nil), facts("b", 4, nil, nil)])
    #expect(numbers.figures[2].value == "more than 300")
  }

  @Test func `the median is the greater of two in the middle`() {
    #expect([4, 1, 9].median == 4)
    #expect([4, 1].median == 4)
    #expect([Int]().median == nil)
  }
}
