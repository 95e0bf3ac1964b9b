// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What answers are worth, and why.
struct AnswerAssessingTests {
  @Test func `the right option is worth the point`() {
    let assessment = Ask.vote.assess(.options([1]))
    #expect(assessment == Assessment(points: 1, outOf: 1))
    #expect(assessment?.recollection == .good)
  }

  @Test func `a wrong option says why it is wrong`() {
    #expect(
      Ask.vote.assess(.options([0]))
        == Assessment(
          points: 0, outOf: 1,
          remarks: [
            .init(sort: .wrong, subject: "a) It grants the vote", reason: "Its log is longer.")
          ]))
  }

  @Test func `of several options a missed one counts as much as a wrong one`() {
    #expect(Ask.several.assess(.options([0, 2]))?.points == 1)
    #expect(
      Ask.several.assess(.options([1, 2]))
        == Assessment(
          points: 0, outOf: 1,
          remarks: [
            .init(sort: .missed, subject: "a) currentTerm", reason: "Else it could vote twice."),
            .init(sort: .wrong, subject: "b) commitIndex", reason: "It is found again."),
          ]))
  }

  @Test func `a mistake that was expected is explained`() {
    let asked = Ask.number(unit: "servers")
    #expect(asked.assess(.number(3)) == Assessment(points: 1, outOf: 1))
    #expect(
      asked.assess(.number(2))?.remarks == [
        .init(sort: .wrong, subject: "2 servers", reason: "That is the majority of three.")
      ])
    #expect(
      asked.assess(.number(7))?.remarks == [
        .init(sort: .wrong, subject: "7 servers", reason: nil)
      ])
  }

  @Test(arguments: [(2.9, 1), (3.1, 1), (3.2, 0)])
  func `a number may be off by its tolerance`(number: Double, points: Int) {
    let asked = Ask.asked(.numeric, .number(Quantity(3, tolerance: 0.1)))
    #expect(asked.assess(.number(number))?.points == points)
  }

  @Test func `an order is right as a whole, and what is out of place is named`() {
    guard case .order(let ranking) = Ask.order.form else { return }
    #expect(Ask.order.assess(.order(ranking.rightOrder)) == Assessment(points: 1, outOf: 1))
    let moved = Array(ranking.rightOrder.dropFirst() + ranking.rightOrder.prefix(1))
    let label = ranking.rightOrder[0] + 1
    #expect(
      Ask.order.assess(.order(moved))?.remarks == [
        .init(sort: .misplaced, subject: "\(label)) first", reason: "It comes first.")
      ])
  }

  @Test func `a wrong partner is named, and a decoy says why it is one`() throws {
    guard case .match(let pairing) = Ask.pairs.form else { return }
    #expect(pairing.rights.sorted() == ["answers", "asks", "forgets", "sends"])
    #expect(Ask.pairs.assess(.match(pairing.partners)) == Assessment(points: 1, outOf: 1))
    let decoy = try #require(pairing.rights.firstIndex(of: "forgets"))
    var partners = pairing.partners
    partners[1] = decoy
    #expect(
      Ask.pairs.assess(.match(partners))?.remarks == [
        .init(sort: .wrong, subject: "2) candidate", reason: "Nobody does.")
      ])
  }

  @Test(arguments: [
    ([true, true, false], [false], 3), ([true, false, true], [false], 3),
    ([true, true, true], [false], 3), ([true, true, false], [true], 2),
    ([false, false, false], [true], 0), ([false, true, false], [false], 1),
  ])
  func `a free answer has the points of what is confirmed`(
    units: [Bool], misconceptions: [Bool], points: Int
  ) throws {
    let rubric = try #require(Ask.open.rubric)
    var confirmation = Confirmation(rubric.suggestion(for: ""))
    confirmation.units = units
    confirmation.misconceptions = misconceptions
    let assessment = rubric.assess(confirmation)
    #expect(assessment.points == points)
    #expect(assessment.outOf == 3)
    #expect(assessment.recollection == (points >= 2 ? .good : .again))
  }

  @Test func `what a free answer lacks or believes is named`() throws {
    let rubric = try #require(Ask.open.rubric)
    var confirmation = Confirmation(rubric.suggestion(for: ""))
    confirmation.misconceptions = [true]
    #expect(
      rubric.assess(confirmation).remarks == [
        .init(sort: .missed, subject: "All decide the same.", reason: nil),
        .init(sort: .missed, subject: "It was proposed.", reason: nil),
        .init(sort: .wrong, subject: "All must vote.", reason: "A majority will do."),
      ])
  }

  @Test func `nothing but a free answer is left to the person`() {
    #expect(Ask.open.assess(.text("All agree.")) == nil)
    #expect(Ask.vote.assess(.number(1)) == nil)
  }
}

/// In which order things are shown.
struct AnswerShufflingTests {
  @Test func `the same seed shows the same order, whatever else is asked`() {
    let orders = (0..<20).map { seed in shown(seed: seed) }
    #expect(orders == (0..<20).map { seed in shown(seed: seed) })
    #expect(Set(orders).count > 5)
  }

  @Test func `things to be ordered never stand in their right order`() {
    for seed in 0..<100 {
      let asked = Ask.asked(.order, .order(["one", "two", "three"]), seed: UInt64(seed))
      #expect(asked.items.map(\.text) != ["one", "two", "three"])
    }
  }

  @Test func `options may keep their order`() {
    #expect(Ask.several.items.map(\.words) == ["a) currentTerm", "b) commitIndex", "c) log[]"])
  }

  @Test func `the right answer is told in labels and words`() {
    #expect(Ask.several.solution == ["a) currentTerm", "c) log[]"])
    #expect(Ask.several.words(of: .options([0, 2])) == "a c")
    #expect(Ask.number(unit: "servers").solution == ["3 servers"])
    #expect(Ask.number(unit: "%").words(of: .number(0.5)) == "0.5 %")
    #expect(Ask.open.solution == ["All decide the same value, which was proposed."])
  }

  private func shown(seed: Int) -> [String] {
    let key = Key.choice(
      Choice((1...4).map { .init("\($0)", isCorrect: $0 == 1) }, allowsSeveral: false))
    return Ask.asked(.single, key, seed: UInt64(seed)).items.map(\.text)
  }
}
