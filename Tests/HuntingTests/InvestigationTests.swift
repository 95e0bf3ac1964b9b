// SPDX-License-Identifier: MIT

import Recall
import Testing

@testable import Hunting

struct `How far a case is` {
  private typealias Deeds = [HuntRecord.Deed]

  private static let named = HuntRecord.Deed.named("stepDown", isRight: true)
  private static let explained = HuntRecord.Deed.explained("It forgets its vote.")

  @Test(
    arguments: [
      ([], .open),
      ([.watched(scenario: "split-vote", raft: "suspect")], .open),
      ([.checked(file: "trap.yaml", result: "passed")], .open),
      ([Sample.caught], .caught),
      ([Sample.caught, .named("propose", isRight: false)], .caught),
      ([Sample.caught, named], .named),
      ([Sample.caught, named, explained], .explained),
      ([Sample.caught, named, explained, .confirmed([])], .solved),
      ([Sample.caught, .gaveUp], .givenUp),
    ] as [([HuntRecord.Deed], Investigation.Stage)])
  func `follows from what was done`(_ deeds: [HuntRecord.Deed], _ stage: Investigation.Stage) {
    #expect(Sample.investigation(deeds).stage == stage)
  }

  @Test(
    arguments: [
      ([], 0),
      ([Sample.caught], 5),
      ([Sample.caught, named], 8),
      ([Sample.caught, named, explained, .confirmed(["mistake"])], 9),
      ([Sample.caught, named, explained, .confirmed(["mistake", "consequence"])], 10),
      ([.hinted(1), .hinted(2), Sample.caught], 3),
      ([.hinted(1), .hinted(2), .hinted(3), .hinted(4), Sample.caught, named], 2),
      ([.compared(scenario: "split-vote"), .compared(scenario: "churn"), Sample.caught], 3),
      ([.hinted(1), .gaveUp], 0),
      ([Sample.caught, .gaveUp], 5),
    ] as [([HuntRecord.Deed], Int)])
  func `earns points`(_ deeds: [HuntRecord.Deed], _ points: Int) {
    #expect(Score(Sample.investigation(deeds)).points == points)
  }

  @Test(arguments: [(0, 3), (1, 3), (2, 2), (3, 1), (4, 0), (7, 0)])
  func `earns less for a function that was named after others`(_ others: Int, _ points: Int) {
    let wrong = ["propose", "replicate", "restore", "becomeLeader", "applyCommitted", "a", "b"]
    let deeds = wrong.prefix(others).map { HuntRecord.Deed.named($0, isRight: false) }
    #expect(Score(Sample.investigation([Sample.caught] + deeds + [Self.named])).naming == points)
  }

  @Test func `is not made worse by naming the same function again`() {
    let wrong = HuntRecord.Deed.named("propose", isRight: false)
    let deeds = [Sample.caught, wrong, wrong, wrong, Self.named]
    #expect(Score(Sample.investigation(deeds)).naming == 3)
  }

  @Test func `stays as it is once the case is closed`() {
    let deeds: Deeds = [Sample.caught, .gaveUp, .hinted(1), Self.named]
    #expect(
      Sample.investigation(deeds) == Sample.investigation([Sample.caught, .gaveUp]))
  }

  @Test func `is not led astray by a log that holds what cannot be`() {
    #expect(Sample.investigation([.hinted(.max)]).hints == 4)
    let deeds: Deeds = [.confirmed(["mistake", "mistake", "luck"])]
    #expect(Score(Sample.investigation(deeds)).explaining == 1)
  }

  @Test(
    arguments: [
      ([], "everybody-voted-for", 2),
      ([Sample.caught], "everybody-voted-for", 2),
      ([], "nothing-restored", 0),
      ([.compared(scenario: "split-vote")], "everybody-voted-for", 0),
      ([Sample.caught, named], "everybody-voted-for", 0),
    ] as [([HuntRecord.Deed], String, Int)])
  func `pays for a comparison that shows a difference and may help`(
    _ deeds: [HuntRecord.Deed], _ id: String, _ cost: Int
  ) throws {
    let steps = "  - drop: {to: A, from: B}\n  - fire: A\n  - fire: B\n  - wait: 100ms"
    let scenario = try Sample.scenario(steps)
    let comparison = Comparison(scenario, seed: 1, of: try Sample.suspect(id))
    #expect(Sample.investigation(deeds).cost(of: comparison) == cost)
    let text = ComparisonText(comparison, cost: cost).text
    #expect(text.hasSuffix("\n\nThis cost 2 points.\n") == (cost > 0))
  }

  @Test func `is said in words`() {
    let deeds: Deeds = [
      .watched(scenario: "split-vote", raft: "suspect"), .hinted(1), Sample.caught,
      .named("propose", isRight: false), .named("restore", isRight: false),
    ]
    let investigation = Sample.investigation(deeds)
    #expect(
      InvestigationWords(investigation).sentence
        == "1 run watched, 1 scenario checked, 1 hint taken. The suspect is caught; it is not propose, "
        + "not restore.")
    #expect(
      Score(investigation).words
        == "4 of 10 points: 5 for the scenario, none for the function, none for the explanation; hints "
        + "and comparing cost 1.")
    #expect(Score(Sample.investigation([])).words == "0 of 10 points.")
  }
}
