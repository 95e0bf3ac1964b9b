// SPDX-License-Identifier: MIT

import Checking
import Foundation
import Mutants
import Scenarios
import Testing

@testable import Proving

struct `A survey` {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let catalogue = Catalogue(root: root).scenarios

  private func scenarios(_ ids: String...) -> [Scenario] {
    Self.catalogue.filter { ids.contains($0.id) }
  }

  private func mutants(_ ids: String...) throws -> [Mutant] { try Mutant.select(ids) }

  @Test func `says who is caught by what, and at which seed`() throws {
    let survey = Survey(
      scenarios("first-election", "split-vote"), mutants: try mutants("half-elects"),
      correct: [.reference])
    let matrix = survey.matrix(Crew(threads: 1))
    #expect(
      matrix.mutants[0].cells.map(\.ending?.kind) == [
        .passed, .failed(.electionSafety, seed: 1),
      ])
    #expect(matrix.correct[0].cells.map(\.ending?.kind) == [.passed, .passed])
  }

  @Test func `comes out the same on any number of threads`() throws {
    let survey = Survey(
      scenarios("first-election", "split-vote", "late-plea", "three-of-five"),
      mutants: try mutants("half-elects", "denial-counted", "old-plea-granted"),
      correct: Array(CorrectRaft.all.prefix(5)))
    let matrices = [1, 3].map { survey.matrix(Crew(threads: $0)) }
    #expect(
      matrices[0].mutants.map { $0.cells.map(\.ending) }
        == matrices[1].mutants.map { $0.cells.map(\.ending) })
    #expect(
      matrices[0].correct.map { $0.cells.map(\.ending) }
        == matrices[1].correct.map { $0.cells.map(\.ending) })
  }

  @Test func `spends all seeds before it calls a mutant a survivor`() throws {
    let mutants = try mutants("stale-vote-counted")
    let few = Survey(
      scenarios("first-election"), mutants: mutants, correct: [],
      effort: Effort(meant: 3, others: 3, correct: 3)
    ).matrix(Crew(threads: 1))
    let standard = Survey(scenarios("first-election"), mutants: mutants, correct: [])
      .matrix(Crew(threads: 1))
    #expect(few.mutants[0].cells[0].ending?.runs == 3)
    #expect(standard.mutants[0].cells[0].ending?.runs == 25)
  }

  @Test func `knows nothing of what was not played when it was stopped`() throws {
    let crew = Crew(threads: 2)
    crew.stop()
    let matrix = Survey(
      scenarios("first-election"), mutants: try mutants("half-elects"), correct: [.reference]
    ).matrix(crew)
    #expect(!matrix.isComplete)
    #expect(matrix.flaws.isEmpty)
    #expect(matrix.runs == 0)
  }

  @Test func `tells what a scenario adds to others`() throws {
    let contribution = Contribution(
      of: try #require(scenarios("stale-vote-replies").first), among: scenarios("split-vote"),
      Crew(threads: 2))
    #expect(contribution.flaws.isEmpty)
    #expect(contribution.catchesAlone.contains("stale-vote-counted"))
    #expect(!contribution.catchesAlone.contains("half-elects"))
  }

  @Test func `tells how long chance takes, where a scenario leaves things to it`() throws {
    let mutant = try #require(mutants("vote-not-written").first)
    let chance = Chance(scenarios("first-election", "election-churn"))
    #expect(chance.runs(toFind: mutant) { true } == 1)
    #expect(chance.runs(toFind: mutant) { false } == nil)
    #expect(Chance(scenarios("first-election")).runs(toFind: mutant) { true } == nil)
  }

  @Test func `says whom blame names and what shrinking makes of a failure`() throws {
    let crew = Crew(threads: 1)
    let matrix = Survey(
      scenarios("stale-vote-replies"), mutants: try mutants("stale-vote-counted"), correct: []
    ).matrix(crew)
    let facts = try #require(matrix.facts(crew).first)
    #expect(facts.isNamedRightly)
    #expect(facts.chanceRuns == nil)
    #expect(facts.shrinkage.map { $0.eventsAfter <= $0.eventsBefore } == true)
  }
}
