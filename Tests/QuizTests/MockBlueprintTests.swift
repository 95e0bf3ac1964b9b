// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What mock interviews ask.
struct MockBlueprintTests {
  /// Five questions for every level, kind and one of three topics, and two designs.
  private static let bank: Bank = {
    let topics = ["election", "safety", "paxos"]
    var questions: [Question] = []
    for level in Question.Level.allCases {
      for kind in Question.Kind.allCases where kind != .design {
        for number in 1...5 {
          questions.append(question("\(kind)-\(level)-\(number)", level, topics[number % 3], kind))
        }
      }
    }
    let packet = Packet(
      scoping: [], probes: [], redFlags: [], junior: "", senior: "", staff: "", twoMinutes: "",
      tenMinutes: "")
    for id in ["lock", "store"] {
      var design = question(id, .advanced, "design", .design)
      design.packet = packet
      questions.append(design)
    }
    return Bank(
      topics: topics.map { Topic(id: $0, title: $0, study: "") }, questions: questions)
  }()

  private static func question(
    _ id: String, _ level: Question.Level, _ topic: String, _ kind: Question.Kind
  ) -> Question {
    Question(
      id: id, level: level, topic: topic, kind: kind, prompt: id,
      key: .open(Rubric(units: [], model: "")), answer: "", sources: [])
  }

  private func blueprint(
    minutes: Int, seed: UInt64 = 1, avoiding avoided: Set<String> = []
  ) -> Blueprint {
    Blueprint(Self.bank, length: RoundLength(minutes: minutes), avoiding: avoided, seed: seed)
  }

  @Test func `45 minutes hold six questions of all sorts and a design`() {
    let blueprint = blueprint(minutes: 45)
    let slots = blueprint.questions.map { question in
      Slot.allCases.first { $0.kinds.contains(question.kind) }
    }
    #expect(slots == [.quick, .explanation, .reading, .quick, .code, .explanation])
    #expect(blueprint.design != nil)
    #expect(blueprint.designBegins == 27 * 60)
  }

  @Test(arguments: [6, 20, 45, 60, 90, 180])
  func `levels rise and topics change`(minutes: Int) {
    for seed in 1...20 {
      let questions = blueprint(minutes: minutes, seed: UInt64(seed)).questions
      let levels = questions.compactMap { Question.Level.allCases.firstIndex(of: $0.level) }
      #expect(levels == levels.sorted())
      #expect(zip(questions, questions.dropFirst()).allSatisfy { $0.topic != $1.topic })
      #expect(Set(questions.map(\.id)).count == questions.count)
    }
  }

  @Test(arguments: [6, 20, 45, 60, 90, 180])
  func `questions leave room for follow-ups and the design`(minutes: Int) {
    let blueprint = blueprint(minutes: minutes)
    let allowed = blueprint.questions.reduce(0) { $0 + $1.kind.allowance }
    #expect(allowed <= minutes * 60 * 3 / 5)
    #expect(!blueprint.questions.isEmpty)
  }

  @Test func `the same seed asks the same, another one something else`() {
    let ids = blueprint(minutes: 45).questions.map(\.id)
    #expect(blueprint(minutes: 45).questions.map(\.id) == ids)
    #expect(blueprint(minutes: 45, seed: 2).questions.map(\.id) != ids)
  }

  @Test func `what was asked last time is not asked again while there is anything else`() {
    let first = blueprint(minutes: 45)
    let asked = Set(first.questions.map(\.id) + [first.design?.id].compactMap(\.self))
    let second = blueprint(minutes: 45, avoiding: asked)
    #expect(asked.isDisjoint(with: second.questions.map(\.id)))
    #expect(second.design?.id != first.design?.id)
    let everything = Set(Self.bank.questions.map(\.id))
    #expect(blueprint(minutes: 45, avoiding: everything).questions.count == 6)
  }

  @Test func `a bank without a design gives the whole time to questions`() {
    var bank = Self.bank
    bank.questions.removeAll { $0.kind == .design }
    let blueprint = Blueprint(
      bank, length: RoundLength(minutes: 45), avoiding: [], seed: 1)
    #expect(blueprint.design == nil)
    #expect(blueprint.questions.count > 8)
  }
}
