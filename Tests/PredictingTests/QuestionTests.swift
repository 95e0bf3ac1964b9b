// SPDX-License-Identifier: MIT

import Quiz
import Testing

@testable import Predicting

/// What every question that is made of a run must be like.
struct QuestionTests {
  @Test(arguments: Course.ids)
  func `options differ, the right ones are right, and each wrong one has a reason`(
    id: String
  ) throws {
    for question in try Self.questions(of: id) {
      switch question.key {
      case .choice(let choice): check(choice, of: question)
      case .number(let quantity): check(quantity, of: question)
      default: Issue.record("\(question.id) has a key of another form")
      }
    }
  }

  private func check(_ choice: Choice, of question: Question) {
    let texts = choice.options.map(\.text)
    let right = choice.options.count(where: \.isCorrect)
    #expect(texts.count > 2 || choice.allowsSeveral, "\(question.id)")
    // To a follower, becoming one and staying one are the same.
    let meanings = texts.map { $0.replacing("It stays", with: "It becomes") }
    #expect(Set(meanings).count == texts.count, "\(question.id)")
    #expect(choice.allowsSeveral ? right > 0 : right == 1, "\(question.id)")
    for option in choice.options where !option.isCorrect {
      #expect(option.reason.map(isSentence) ?? false, "\(question.id): \(option.text)")
    }
  }

  private func check(_ quantity: Quantity, of question: Question) {
    let values = quantity.mistakes.map(\.value)
    #expect(!values.isEmpty, "\(question.id)")
    #expect(Set(values).count == values.count && !values.contains(quantity.value))
    for mistake in quantity.mistakes { #expect(isSentence(mistake.reason), "\(question.id)") }
  }

  /// Whether a text ends as a sentence does and begins as one, or with one of Figure 2's names.
  private func isSentence(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }
    return text.last == "." && (word.isEmpty || word.contains { $0.isUppercase })
  }

  @Test(arguments: Course.ids)
  func `prompts ask, answers tell why`(id: String) throws {
    for question in try Self.questions(of: id) {
      #expect(question.prompt.contains("?"), "\(question.id)")
      #expect(!question.prompt.contains("  ") && !question.answer.contains("  "), "\(question.id)")
      #expect(question.answer.contains("."), "\(question.id)")
      #expect(question.cluster != nil && !question.sources.isEmpty, "\(question.id)")
    }
  }

  @Test func `a question is called after its run, and its card after its sort and level`() throws {
    let run = try Course.run("figure-8")
    let moment = try #require(
      run.moments.first { $0.sort == .commit && $0.subject.level == .advanced })
    let question = try #require(moment.question(of: "figure-8", seed: 1))
    #expect(question.id == "predict/figure-8/1/\(moment.scene.number)-commit")
    #expect(question.card == "predict/commit/advanced")
    #expect(question.topic == "safety")
  }

  @Test func `every sort of moment comes up somewhere in the course`() throws {
    let sorts = try Course.ids.flatMap { try Course.run($0).moments.map(\.sort) }
    #expect(Sort.allCases.filter { !sorts.contains($0) } == [])
  }

  private static func questions(of id: String) throws -> [Question] {
    try Course.run(id).moments.compactMap { $0.question(of: id, seed: 1) }
  }
}
