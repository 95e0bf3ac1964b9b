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

  @Test(arguments: ["first-election", "leader-crash"])
  func `runs come one after the other, and nothing is asked that was shown before`(
    id: String
  ) throws {
    let list = Predictions(
      of: try Course.scenario(id), rules: Course.rules, count: 12, seed: 1
    ).list
    for (former, next) in zip(list, list.dropFirst()) where next.occasion == .sameRun {
      #expect(former.seed == next.seed)
      #expect(former.span.upperBound <= next.span.lowerBound)
    }
    let runs = list.filter { $0.occasion != .sameRun }.map(\.seed)
    #expect(runs.count > 1)
    #expect(Set(runs).count == runs.count)
  }

  @Test func `nothing that looks the same is asked twice`() throws {
    let list = Predictions(
      of: try Course.scenario("first-election"), rules: Course.rules, count: 50, seed: 1
    ).list
    let faces = list.map { $0.question.prompt + "\($0.question.cluster as Any)" }
    #expect(Set(faces).count == faces.count)
  }

  @Test(arguments: [UInt64(13), 21, 182])
  func `no story shows what a later question asks`(seed: UInt64) {
    let list = predictions(MomentSelection(levels: [.advanced]), count: 12, seed: seed)
    for (place, later) in list.enumerated() {
      for former in list[..<place] where former.occurs(inRunOf: later) {
        #expect(former.span.upperBound <= later.span.lowerBound)
      }
    }
  }

  @Test func `the same scenario, sort and outcome come up once where others are left`() {
    var ledger = Ledger()
    let run = Playthrough(Course.scenarios[0], seed: 1, rules: Course.rules)
    let moment = run.moments[0]
    let before = ledger.worth(of: moment, in: "here")
    ledger.note(moment, in: "here")
    #expect(ledger.worth(of: moment, in: "here") < before - Ledger.costOfRepeat)
    #expect(ledger.worth(of: moment, in: "elsewhere") > before - 100)
  }

  @Test func `Figure 7 has telling moments`() throws {
    let list = Predictions(
      of: try Course.scenario("figure-7"), rules: Course.rules, count: 3, seed: 1
    ).list
    #expect(list.count == 3)
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

extension Prediction {
  fileprivate func occurs(inRunOf other: Prediction) -> Bool {
    scenario.id == other.scenario.id && seed == other.seed
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
