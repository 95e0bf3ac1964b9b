// SPDX-License-Identifier: MIT

internal import Simulation

extension Programme {
  /// A code review: four snippets that rise in level. Each is asked about in three steps: which lines,
  /// what is wrong with them, and what breaks.
  static func review(
    _ bank: Bank, _ length: RoundLength, _ setting: Round.Setting
  ) throws(RoundRefusal) -> Programme {
    var generator = Generator(seed: setting.seed)
    var shelf = Shelf(bank.questions.filter(\.hasCode), avoiding: setting.avoided, &generator)
    let snippets = Question.Level.rising(over: min(4, max(1, length.minutes / 5))).compactMap {
      shelf.take(.code, level: $0)
    }
    guard !snippets.isEmpty else {
      throw RoundRefusal(sentence: "there is no question of the kind bug to review")
    }
    let properties = bank.brokenProperties
    return Programme(
      format: .review, length: length,
      stations: snippets.flatMap {
        Station.review($0, properties: properties, seed: setting.seed)
      })
  }
}

extension Station {
  /// The steps of reviewing a snippet.
  static func review(_ question: Question, properties: [String], seed: UInt64) -> [Station] {
    let explanation = Station(
      asking: question, seed: seed, allowance: 180, isContinued: true, showsExhibits: false)
    let inWords = Station(
      question,
      .aside(ask: "What is wrong there? Explain it in your own words.", good: question.answer),
      allowance: 120, isContinued: true)
    let isOpen = explanation.asked?.isOpen ?? false
    let breakage = question.breakage(among: properties).map {
      Station(asking: $0, seed: seed, allowance: 60, isContinued: true)
    }
    return [Station(question, .suspects, allowance: 120)]
      + (isOpen ? [explanation] : [inWords, explanation]) + [breakage].compactMap(\.self)
  }
}

extension Question {
  fileprivate var hasCode: Bool {
    kind == .bug
      && exhibits.contains {
        if case .code = $0 { true } else { false }
      }
  }

  /// The property that the question's known bug breaks, where that is said.
  var brokenProperty: String? {
    if case .mutant(_, let breaks?, _) = proof { breaks } else { nil }
  }

  /// A question for the property that breaks, if it is known; it belongs to no bank.
  fileprivate func breakage(among properties: [String]) -> Question? {
    guard let right = brokenProperty else { return nil }
    var generator = Generator(seed: id.fingerprint)
    var others = properties.filter { $0 != right }
    others.shuffle(by: &generator)
    let wrong = others.prefix(3).map {
      Choice.Option(
        $0.spelledOut, isCorrect: false, reason: "It is \(right.spelledOut) that breaks first.")
    }
    return Question(
      id: "\(id)/breaks", level: level, topic: topic, kind: .bug,
      prompt: "Which property breaks first in the run that shows it?",
      key: .choice(
        Choice([Choice.Option(right.spelledOut, isCorrect: true)] + wrong, allowsSeveral: false)),
      answer: "The known bug that the snippet shows breaks \(right.spelledOut).", sources: sources)
  }
}

extension Bank {
  /// The properties that bugs of the bank break, and those of the paper's Figure 3, each once.
  var brokenProperties: [String] {
    let classic = [
      "electionSafety", "leaderAppendOnly", "logMatching", "leaderCompleteness",
      "stateMachineSafety",
    ]
    let named = questions.compactMap(\.brokenProperty)
    return named.reduce(into: classic) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension String {
  /// A name in camel case as words: `leaderCompleteness` as `Leader Completeness`.
  var spelledOut: String {
    let words = reduce(into: "") { $0 += $1.isUppercase ? " \($1)" : String($1) }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Question.Level {
  /// So many levels, evenly divided and rising.
  static func rising(over count: Int) -> [Question.Level] {
    (0..<count).map { allCases[$0 * allCases.count / max(1, count)] }
  }
}
