// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Quiz

struct FamilyMakingTests {
  /// Some hundreds of questions of each family, a hundred of each level, made once.
  private static let made = Dictionary(
    uniqueKeysWithValues: Family.all.map { family in
      let questions = Question.Level.allCases.flatMap { level in
        (1...100).map { Question(family, level: level, number: $0) }
      }
      return (family.name, questions)
    })

  private func questions(of family: String) -> [Question] {
    Self.made[family] ?? []
  }

  @Test(arguments: Family.all.map(\.name))
  func `a question's key is what is found of its cluster`(family: String) throws {
    let find = try #require(Family.named(family)).find
    for question in questions(of: family) {
      let picture = try #require(question.cluster)
      let finding = try #require(find(picture), "\(question.id)")
      #expect(question.disagreement(with: finding) == nil, "\(question.id)")
    }
  }

  @Test(arguments: Family.all.map(\.name))
  func `wrong answers are wrong, differ, and say why`(family: String) {
    for question in questions(of: family) {
      let wrong = question.wrongAnswers
      #expect(Set(wrong.map(\.text)).count == wrong.count, "\(question.id)")
      #expect(!wrong.contains { question.rightAnswers.contains($0.text) }, "\(question.id)")
      #expect(wrong.allSatisfy { !$0.text.isEmpty && !$0.reason.isEmpty }, "\(question.id)")
      #expect(
        wrong.count >= (family == "winners" || family == "newer-log" ? 1 : 2), "\(question.id)")
      #expect(!question.rightAnswers.isEmpty, "\(question.id)")
    }
  }

  @Test(arguments: Family.all.map(\.name))
  func `a question is complete`(family: String) {
    for question in questions(of: family) {
      let prose = [question.prompt, question.answer] + question.wrongAnswers.map(\.reason)
      #expect(prose.allSatisfy { !$0.isEmpty && !$0.contains("nil") && !$0.contains("  ") })
      #expect(prose.allSatisfy { $0.last.map { ".?:)".contains($0) } ?? false }, "\(question.id)")
      #expect(!question.sources.isEmpty && !question.followUps.isEmpty)
    }
  }

  @Test(arguments: Family.all.map(\.name))
  func `the pictures fit a narrow terminal`(family: String) {
    for question in questions(of: family) {
      let lines = question.exhibits.flatMap { $0.lines(style: Style(width: 60)) }
      #expect(lines.allSatisfy { $0.count <= 60 }, "\(question.id)")
    }
  }

  @Test func `a question is the same each time, and others are others`() {
    let one = Question.generated(family: "winners", level: .advanced, number: 17)
    let again = Question.generated(family: "winners", level: .advanced, number: 17)
    let other = Question.generated(family: "winners", level: .advanced, number: 18)
    #expect(one?.spelled == again?.spelled)
    #expect(one?.spelled != other?.spelled)
    #expect(one?.id == "generated/winners/advanced/17")
    #expect(one?.card == "generated/winners/advanced")
    #expect(Question.generated(family: "losers", level: .basic, number: 1) == nil)
  }
}

extension Question {
  /// What is right, as it would be said.
  fileprivate var rightAnswers: [String] {
    switch key {
    case .choice(let choice): choice.options.filter(\.isCorrect).map(\.text)
    case .number(let quantity): ["\(Int(quantity.value))"]
    default: []
    }
  }

  /// What is wrong, and why.
  fileprivate var wrongAnswers: [(text: String, reason: String)] {
    switch key {
    case .choice(let choice):
      choice.options.filter { !$0.isCorrect }.map { ($0.text, $0.reason ?? "") }
    case .number(let quantity): quantity.mistakes.map { ("\(Int($0.value))", $0.reason) }
    default: []
    }
  }

  /// All of it that somebody sees.
  fileprivate var spelled: String {
    let picture = exhibits.flatMap(\.plainLines)
    let wrong = wrongAnswers.map { "\($0.text): \($0.reason)" }
    return ([prompt] + picture + rightAnswers + wrong + [answer]).joined(separator: "\n")
  }
}
