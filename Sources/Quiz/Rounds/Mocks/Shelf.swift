// SPDX-License-Identifier: MIT

internal import Simulation

/// Questions to choose from, each of which is taken once.
struct Shelf {
  private var questions: [Question]
  private let avoided: Set<String>
  private var uses: [String: Int] = [:]
  private var lastTopic: String?

  /// Questions in an order by chance.
  init(_ questions: [Question], avoiding avoided: Set<String>, _ generator: inout Generator) {
    self.questions = questions
    self.avoided = avoided
    self.questions.shuffle(by: &generator)
  }

  /// Takes a design question that comes with an interviewer's packet.
  mutating func takeDesign() -> Question? {
    take { $0.kind == .design && $0.packet != nil ? [] : nil }
  }

  /// Takes a question for a slot, as near to a level as there are any; of another topic than the one
  /// before, and of the topics the one that was least asked about.
  mutating func take(_ slot: Slot, level: Question.Level) -> Question? {
    let (uses, lastTopic) = (uses, lastTopic)
    return take { question in
      guard slot.kinds.contains(question.kind) else { return nil }
      return [
        question.level.distance(to: level), question.topic == lastTopic ? 1 : 0,
        uses[question.topic, default: 0],
      ]
    }
  }

  /// Takes the question of the lowest cost; of several, the first. Those to be avoided cost most.
  private mutating func take(cost: (Question) -> [Int]?) -> Question? {
    let costs = questions.map { question in
      cost(question).map { [avoided.contains(question.id) ? 1 : 0] + $0 }
    }
    let cheapest = costs.compactMap(\.self).min { $0.lexicographicallyPrecedes($1) }
    guard let cheapest, let place = costs.firstIndex(of: cheapest) else { return nil }
    let question = questions.remove(at: place)
    uses[question.topic, default: 0] += 1
    lastTopic = question.topic
    return question
  }
}

extension Question.Level {
  /// How many levels lie between two.
  func distance(to other: Question.Level) -> Int {
    let levels = Self.allCases
    guard let here = levels.firstIndex(of: self), let there = levels.firstIndex(of: other) else {
      return 0
    }
    return abs(here - there)
  }
}
