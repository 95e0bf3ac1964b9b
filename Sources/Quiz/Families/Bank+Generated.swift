// SPDX-License-Identifier: MIT

internal import Simulation

extension Bank {
  /// Questions made up by families, as many of each as can be, no two alike, in the order of their
  /// levels.
  ///
  /// - Parameters:
  ///   - count: How many; there are fewer if the families can't think of so many.
  ///   - levels: The levels, each with its share.
  ///   - topics: The ids of the topics to stay within; all if there are none.
  ///   - seed: What the choice follows from.
  public static func generated(
    count: Int, levels: [Question.Level], topics: [String] = [], seed: UInt64
  ) -> [Question] {
    let families = Family.all.filter { topics.isEmpty || topics.contains($0.topic) }
    guard count > 0, !families.isEmpty, !levels.isEmpty else { return [] }
    var generator = Generator(seed: seed)
    var rotation = Rotation(of: generator.shuffled(families), levels)
    var questions: [Question] = []
    var shown: Set<String> = []
    // Small families run out of new instances, and are passed over then.
    for _ in 0..<count * 20 where questions.count < count {
      let question = rotation.next(number: generator.number(in: 1...9999))
      if shown.insert(question.face).inserted { questions.append(question) }
    }
    return Question.Level.allCases.flatMap { level in questions.filter { $0.level == level } }
  }
}

/// Families and levels, each in its turn.
private struct Rotation {
  private let families: [Family]
  private let levels: [Question.Level]
  private var turn = 0

  init(of families: [Family], _ levels: [Question.Level]) {
    self.families = families
    self.levels = levels
  }

  /// A question of the family and the level whose turn it is. With each time around the families,
  /// the levels move on by one, so that each family meets each level.
  mutating func next(number: Int) -> Question {
    let lap = turn / families.count
    let family = families[turn % families.count]
    let level = levels[(turn + lap) % levels.count]
    turn += 1
    return Question(family, level: level, number: number)
  }
}

extension Question {
  /// What a person sees of the question, by which two are alike.
  fileprivate var face: String {
    exhibits.flatMap(\.plainLines).joined(separator: "\n") + "\n\(card)"
  }
}
