// SPDX-License-Identifier: MIT

import Quiz
import Testing

@testable import Predicting

/// Which moments a session stops at.
struct ChoosingTests {
  private func predictions(
    _ selection: MomentSelection = MomentSelection(), count: Int = 5, seed: UInt64 = 7
  ) -> [Prediction] {
    Predictions(
      among: Course.scenarios, rules: Course.rules, selection, count: count, seed: seed
    ).list
  }

  @Test func `the same seed stops at the same moments, and another at others`() {
    let ids = predictions().map(\.question.id)
    #expect(ids.count == 5)
    #expect(predictions().map(\.question.id) == ids)
    #expect(predictions(seed: 8).map(\.question.id) != ids)
  }

  @Test(arguments: Question.Level.allCases)
  func `only moments of the level are asked about`(level: Question.Level) {
    let list = predictions(MomentSelection(levels: [level]))
    #expect(list.map(\.question.level) == Array(repeating: level, count: 5))
  }

  @Test(arguments: Sort.allCases)
  func `only moments of the sort are asked about, as many as are wanted`(sort: Sort) {
    let list = predictions(MomentSelection(sorts: [sort]), count: 4)
    #expect(list.map(\.sort) == Array(repeating: sort, count: 4))
  }

  @Test(arguments: [Sort.vote, .answer, .count, .followerCommit])
  func `to answer the same each time does not help`(sort: Sort) {
    let list = predictions(MomentSelection(sorts: [sort]), count: 20)
    let answers = list.map(\.question.rightAnswer)
    let commonest = answers.map { answer in answers.count { $0 == answer } }.max() ?? 0
    #expect(list.count == 20)
    #expect(commonest <= 13)
  }

  @Test func `a run's moments come in the order in which they happen`() throws {
    let list = Predictions(
      of: try Course.scenario("leader-fails"), rules: Course.rules, count: 5, seed: 3
    ).list
    let ofFirstRun = list.prefix { $0.seed == list.first?.seed }
    #expect(ofFirstRun.count > 2)
    #expect(zip(ofFirstRun, ofFirstRun.dropFirst()).allSatisfy { $0.time <= $1.time })
  }

  @Test func `nothing that looks the same is asked twice`() throws {
    let list = Predictions(
      of: try Course.scenario("first-election"), rules: Course.rules, count: 50, seed: 1
    ).list
    let faces = list.map { $0.question.prompt + "\($0.question.cluster as Any)" }
    #expect(Set(faces).count == faces.count)
  }

  @Test func `a run may have no telling moment`() throws {
    let list = Predictions(
      of: try Course.scenario("cluster-of-one"), rules: Course.rules,
      MomentSelection(levels: [.advanced]), count: 5, seed: 1
    ).list
    #expect(list.isEmpty)
  }

  @Test func `words choose levels, topics and sorts`() throws {
    let selection = try MomentSelection.read(
      levels: ["basic,advanced"], topics: ["safety"], sorts: ["commit", "settled"])
    #expect(selection.levels == [.basic, .advanced])
    #expect(selection.sorts == [.commit, .settled])
    #expect(selection.candidates == [.commit, .settled])
  }

  @Test(arguments: [
    ("comit", "no kind of moment is called 'comit'; did you mean 'commit'?"),
    ("winnners", "no kind of moment is called 'winnners'; did you mean 'winners'?"),
  ])
  func `a word that names nothing is answered with the nearest`(word: String, sentence: String) {
    #expect(throws: NotUnderstood(sentence)) { try MomentSelection.read(sorts: [word]) }
  }
}

extension Question {
  /// What the right option says before its first colon, or the right number.
  fileprivate var rightAnswer: String {
    switch key {
    case .choice(let choice):
      let text = choice.options.first(where: \.isCorrect)?.text ?? ""
      return String(text.prefix { $0 != ":" })
    case .number(let quantity): return String(quantity.value)
    default: return ""
    }
  }
}
