// SPDX-License-Identifier: MIT

import Presentation

@testable import Quiz

/// A small bank with a question of every form, and sessions about it told as text.
enum Sessions {
  static let bank = Bank(
    topics: [
      Topic(id: "election", title: "Leader election", study: "Thesis 3.4"),
      Topic(id: "safety", title: "Safety", study: "Thesis 3.6"),
    ],
    questions: [vote, several, majority, steps, roles, outage, agreement])

  /// When a question comes again, as a schedule would say.
  static let aids = Practice.Aids(
    show: { $0.id == "majority" ? ["S1 ──▶ S2  RequestVote"] : nil },
    intervals: { _ in [.again: "1 min", .hard: "6 min", .good: "10 min", .easy: "8 days"] })

  static let vote = question(
    "vote", .single, "A follower has voted in term 3. A candidate of term 3 asks. What now?",
    .choice(
      Choice(
        [
          .init("It grants the vote", isCorrect: false, reason: "It has one vote a term."),
          .init("It refuses the vote", isCorrect: true),
          .init("It stands itself", isCorrect: false, reason: "Only its timer makes it stand."),
        ], allowsSeveral: false, keepsOrder: true)),
    answer: "A server votes for at most one candidate in a term.", sources: ["§5.2"],
    followUps: [
      .aside(ask: "And after it restarts?", answer: "It knows its vote from disk."),
      .question("majority"),
    ])

  static let several = question(
    "persistent", .multiple, "What must be on disk before a server answers?",
    .choice(
      Choice(
        [
          .init("currentTerm", isCorrect: true, reason: "Or it could vote twice in a term."),
          .init("commitIndex", isCorrect: false, reason: "It is worked out anew."),
          .init("log[]", isCorrect: true),
        ], allowsSeveral: true, keepsOrder: true)),
    answer: "Figure 2 lists currentTerm, votedFor and log[].", sources: ["Figure 2"])

  static let majority = question(
    "majority", .numeric, "How many of five servers are a majority?",
    .number(
      Quantity(3, unit: "servers", mistakes: [.init(2, reason: "Two majorities of two can miss.")])),
    answer: "More than half of five.", sources: ["§5.1"])

  static let steps = question(
    "steps", .order, "Put a write in order.",
    .order(["The leader appends it", "A majority stores it", "The leader applies it"]),
    answer: "An entry is committed once a majority stores it.", sources: ["§5.3"],
    level: .intermediate)

  static let roles = question(
    "roles", .match, "Who does what?",
    .match(
      Matching(
        [.init("follower", "answers"), .init("candidate", "asks for votes")],
        decoys: [.init("decides alone", reason: "Nobody does.")])),
    answer: "Followers only answer.", sources: ["§5.1", "Figure 4"], level: .intermediate,
    topic: "safety")

  /// Its options are called by letters themselves, and a step of its schedule is too long for a line.
  static let outage = question(
    "outage", .predict, "Who leads at the end?",
    .choice(
      Choice(
        [
          .init("A, in term 1", isCorrect: false, reason: "Two of four votes are no majority."),
          .init("C, in term 2", isCorrect: true),
        ], allowsSeveral: false, keepsOrder: true)),
    answer: "C is the first to have three votes of four.", sources: ["§5.2", "Figure 2, Terms"],
    exhibits: [
      .schedule([
        "A and B time out and stand for election at the very same moment.",
        "C votes for A, and D votes for B.", "C stands; all vote for it.",
      ])
    ])

  static let agreement = question(
    "agreement", .open, "What is consensus?",
    .open(
      Rubric(
        units: [
          .init(
            id: "agreement", idea: "No two servers decide differently.", weight: 2,
            patterns: [Phrase("agree*"), Phrase("same value")]),
          .init(
            id: "validity", idea: "What is decided was proposed.", patterns: [Phrase("propos*")]),
          .init(
            id: "flp", idea: "It can't always end.", isBonus: true, patterns: [Phrase("flp")]),
        ],
        misconceptions: [
          .init(
            belief: "Every server must vote yes.", reason: "A majority is enough.",
            patterns: [Phrase("all ~ vote")])
        ],
        model: "All that decide agree on one value, which somebody proposed.")),
    answer: "Agreement and validity are safety, termination is liveness.", sources: ["FLP"],
    level: .advanced, topic: "safety")

  private static func question(
    _ id: String, _ kind: Question.Kind, _ prompt: String, _ key: Key, answer: String,
    sources: [String], level: Question.Level = .basic, topic: String = "election",
    followUps: [FollowUp] = [], exhibits: [Exhibit] = []
  ) -> Question {
    Question(
      id: id, level: level, topic: topic, kind: kind, prompt: prompt, exhibits: exhibits, key: key,
      answer: answer, sources: sources, followUps: followUps)
  }
}

/// A session that writes down what is shown and what is answered.
struct Transcript {
  var practice: Practice
  let medium: Medium
  private(set) var text = ""
  private(set) var events: [Practice.Event] = []

  init(
    _ questions: [Question], after reflections: [Question] = [],
    medium: Medium = Medium(style: Style(width: 64)), aids: Practice.Aids = Sessions.aids,
    isTerminal: Bool = false
  ) {
    practice = Practice(
      questions, after: reflections, from: Sessions.bank, seed: 1, takesSeveralLines: isTerminal,
      aids: aids)
    self.medium = medium
    add(practice.start())
  }

  mutating func say(_ lines: String...) {
    for line in lines {
      text += line.isEmpty ? ">\n" : "> \(line)\n"
      add(practice.take(line))
    }
  }

  mutating func end() {
    add(practice.finish())
  }

  /// Forgets what was shown so far.
  mutating func clear() {
    text = ""
  }

  private mutating func add(_ step: Practice.Step) {
    text += medium.text(step.screen)
    events += step.events
  }
}

extension [Practice.Event] {
  /// The events in words, such as `answered vote good`.
  var told: [String] {
    map { event in
      switch event {
      case .given(let answered): "given \(answered.asked.question.id)"
      case .answered(_, let answered):
        "answered \(answered.asked.question.id)"
          + (answered.isSettled ? " \(answered.recollection)" : ", not settled")
      case .rated(let place, let recollection): "rated \(place) \(recollection)"
      case .skipped(let asked): "skipped \(asked.question.id)"
      }
    }
  }
}
