// SPDX-License-Identifier: MIT

@testable import Quiz

/// Small questions of every form, as they are asked.
enum Ask {
  static let vote = choice([
    .init("It grants the vote", isCorrect: false, reason: "Its log is longer."),
    .init("It refuses the vote", isCorrect: true),
    .init("A majority decides", isCorrect: false, reason: "Each server votes for itself."),
  ])

  static let several = choice(
    [
      .init("currentTerm", isCorrect: true, reason: "Else it could vote twice."),
      .init("commitIndex", isCorrect: false, reason: "It is found again."),
      .init("log[]", isCorrect: true),
    ], allowsSeveral: true)

  static let servers = choice(
    [
      .init("B", isCorrect: true), .init("A", isCorrect: false), .init("C", isCorrect: true),
    ], allowsSeveral: true)

  static let yesOrNo = choice([
    .init("Yes", isCorrect: true), .init("No", isCorrect: false, reason: "It does."),
  ])

  static func number(unit: String?) -> Asked {
    let mistake = Quantity.Mistake(2, reason: "That is the majority of three.")
    return asked(.numeric, .number(Quantity(3, unit: unit, mistakes: [mistake])))
  }

  static let order = asked(.order, .order(["first", "second", "third", "fourth"]), seed: 1)

  /// Its right sides are shown in an order that the tests spell out.
  static let pairs = asked(
    .match,
    .match(
      Matching(
        [
          .init("follower", "answers"), .init("candidate", "asks"), .init("leader", "sends"),
        ],
        decoys: [.init("forgets", reason: "Nobody does.")])))

  static let open = asked(
    .open,
    .open(
      Rubric(
        units: [
          .init(id: "agree", idea: "All decide the same.", weight: 2, patterns: []),
          .init(id: "valid", idea: "It was proposed.", patterns: []),
          .init(id: "flp", idea: "It can't always end.", isBonus: true, patterns: []),
        ],
        misconceptions: [
          .init(belief: "All must vote.", reason: "A majority will do.", patterns: [])
        ],
        model: "All decide the same value, which was proposed.")))

  /// One of several texts is right, the first.
  static func single(_ texts: String...) -> Asked {
    choice(texts.enumerated().map { .init($1, isCorrect: $0 == 0) })
  }

  static func choice(_ options: [Choice.Option], allowsSeveral: Bool = false) -> Asked {
    asked(
      allowsSeveral ? .multiple : .single,
      .choice(Choice(options, allowsSeveral: allowsSeveral, keepsOrder: true)))
  }

  static func asked(_ kind: Question.Kind, _ key: Key, seed: UInt64 = 0) -> Asked {
    Asked(
      Question(
        id: "q", level: .basic, topic: "t", kind: kind, prompt: "What?", key: key, answer: "So.",
        sources: ["§5"]), seed: seed)
  }
}
