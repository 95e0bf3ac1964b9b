// SPDX-License-Identifier: MIT

import Mutants
import Raft
import Scenarios
import Testing

@testable import Hunting

struct `The cases` {
  private let casebook = Sample.casebook

  @Test func `are one for each known bug, with a number of its own`() {
    #expect(casebook.cases.count == Mutant.all.count)
    #expect(Set(casebook.cases.map(\.number)).count == Mutant.all.count)
    #expect(casebook.cases.allSatisfy { (1_000...9_999).contains($0.number) })
    for mutant in Mutant.all {
      #expect(casebook.find(Case.number(of: mutant.id))?.mutant.id == mutant.id)
    }
  }

  @Test(arguments: [
    (1_159, "prev-is-the-logs-end"), (5_032, "leaders-term-without-step-down"),
  ])
  func `keep their numbers for ever`(_ number: Int, _ id: String) {
    #expect(casebook.find(number)?.mutant.id == id)
  }

  @Test(arguments: Scenario.Level.allCases)
  func `are many enough on each level`(_ level: Scenario.Level) {
    let count = casebook.cases(Casebook.Selection(level: level)).count
    print("\(count) cases are \(level.rawValue)")
    #expect(count >= 15)
  }

  @Test func `are as hard as the easiest scenario that is there for them`() throws {
    let suspect = try Sample.suspect()
    var scenarios = try ["- crash: A", "- crash: B"].map { try Sample.scenario("  \($0)") }
    scenarios[0].level = .advanced
    scenarios[1].level = .intermediate
    #expect(Casebook(scenarios, mutants: [suspect.mutant]).cases[0].level == .advanced)
    scenarios[0].catches = [suspect.mutant.id]
    #expect(Casebook(scenarios, mutants: [suspect.mutant]).cases[0].level == .advanced)
    scenarios[1].catches = [suspect.mutant.id]
    #expect(Casebook(scenarios, mutants: [suspect.mutant]).cases[0].level == .intermediate)
  }

  @Test func `are drawn by a seed, the same each time`() throws {
    let basic = Casebook.Selection(level: .basic)
    let drawn = (1...20).map { casebook.draw(basic, seed: $0)?.number }
    #expect(drawn == (1...20).map { casebook.draw(basic, seed: $0)?.number })
    #expect(Set(drawn).count > 10)
    #expect(casebook.draw(basic, seed: 1)?.level == .basic)
  }

  @Test func `come one after the other, each once`() throws {
    let advanced = Casebook.Selection(level: .advanced)
    var opened: [Int] = []
    while let next = casebook.next(advanced, after: opened) { opened.append(next.number) }
    #expect(opened == casebook.cases(advanced).map(\.number))
  }

  @Test(arguments: Track.allCases)
  func `may be of one track alone`(_ track: Track) {
    let cases = casebook.cases(Casebook.Selection(track: track))
    #expect(cases.count > 20)
    #expect(cases.allSatisfy { $0.function.track == track })
  }
}
