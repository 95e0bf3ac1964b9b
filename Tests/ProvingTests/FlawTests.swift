// SPDX-License-Identifier: MIT

import Checking
import Testing

@testable import Proving

struct `What must not be in a matrix` {
  @Test func `nothing, where all mutants are caught and no correct Raft is accused`() {
    #expect(Sample.sound.flaws.isEmpty)
  }

  @Test func `survivors first, then what is accused, idle, rarely caught, and claimed`() {
    #expect(
      Sample.flawed.flaws.map(\.sentence) == [
        "no scenario catches vote-forgotten for the right reason",
        "split-vote accuses sticky-votes, silent-denial: Progress, with seed 9",
        "churn does not come about on the reference",
        "two-votes is caught by split-vote alone",
        "late-plea is there for two-votes, but does not catch it",
        "split-vote is there for half-is-enough, but catches it for the wrong reason: Progress",
      ])
  }

  @Test func `a mutant that students can see all scenarios for`() {
    let scenarios = ["split-vote", "late-plea"].map { Sample.scenario($0) }
    let row = MutantRow(
      Sample.mutant("two-votes"), scenarios.map { Cell($0, Sample.failed(.oneVotePerTerm)) })
    #expect(
      Sample.matrix([row], scenarios: scenarios).flaws == [.caughtInPublic(mutant: "two-votes")])
  }

  @Test func `a claim that does not come about`() {
    let row = Sample.row(
      Sample.mutant("two-votes"), Sample.failed(.oneVotePerTerm), Sample.missed,
      Sample.failed(.electionSafety))
    #expect(
      Sample.matrix([row]).flaws.map(\.sentence) == [
        "late-plea is there for two-votes, but does not come about on it"
      ])
  }

  @Test func `a claim about a mutant that nobody knows`() {
    let matrix = Sample.matrix([], known: ["two-vote", "half-is-enough"])
    #expect(
      matrix.flaws.map(\.sentence) == [
        "split-vote is there for two-votes, which is no mutant; did you mean two-vote?",
        "late-plea is there for two-votes, which is no mutant; did you mean two-vote?",
      ])
  }

  @Test func `a mutant is no survivor while a scenario is still to be played`() {
    let row = Sample.row(Sample.mutant("vote-forgotten"), Sample.passed, nil, Sample.passed)
    let matrix = Sample.matrix([row])
    #expect(matrix.flaws.isEmpty)
    #expect(!matrix.isComplete)
  }
}
