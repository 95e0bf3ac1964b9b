// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct FamilyBankTests {
  @Test func `questions are spread over families and levels`() {
    let questions = Bank.generated(count: 39, levels: Question.Level.allCases, seed: 1)
    #expect(questions.count == 39)
    let cards = questions.map(\.card)
    #expect(Set(cards).count == 39)
    #expect(
      questions.map(\.level.rawValue)
        == Question.Level.allCases.flatMap { Array(repeating: $0.rawValue, count: 13) })
  }

  @Test(arguments: [1, 5, 100]) func `as many come as are wanted, no two alike`(count: Int) {
    let questions = Bank.generated(count: count, levels: [.basic], seed: 3)
    #expect(questions.count == count)
    #expect(Set(questions.map(\.id)).count == count)
  }

  @Test func `topics bound the choice`() {
    let questions = Bank.generated(
      count: 10, levels: [.intermediate], topics: ["safety", "membership"], seed: 5)
    #expect(Set(questions.map(\.topic)) == ["safety", "membership"])
    #expect(Bank.generated(count: 10, levels: [.basic], topics: ["design"], seed: 5).isEmpty)
    #expect(Bank.generated(count: 0, levels: [.basic], seed: 5).isEmpty)
    #expect(Bank.generated(count: 10, levels: [], seed: 5).isEmpty)
  }

  @Test func `the seed decides`() {
    let ids = { (seed: UInt64) in
      Bank.generated(count: 20, levels: [.advanced], seed: seed).map(\.id)
    }
    #expect(ids(1) == ids(1))
    #expect(ids(1) != ids(2))
  }

  @Test func `a small family runs out in peace`() {
    let questions = Bank.generated(count: 500, levels: [.basic], topics: ["quorums"], seed: 1)
    #expect(questions.count == 8)
  }
}
