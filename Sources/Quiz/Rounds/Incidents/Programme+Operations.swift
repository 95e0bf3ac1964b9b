// SPDX-License-Identifier: MIT

internal import Simulation

extension Programme {
  /// An operations round: incidents of the topic `operations`, each an alert and then, stage by stage,
  /// what an interviewer asks next, whatever was answered.
  static func operations(
    _ bank: Bank, _ length: RoundLength, _ setting: Round.Setting
  ) throws(RoundRefusal) -> Programme {
    var generator = Generator(seed: setting.seed)
    var incidents = bank.questions.filter { $0.topic == "operations" && $0.kind != .design }
    incidents.shuffle(by: &generator)
    guard !incidents.isEmpty else {
      throw RoundRefusal(sentence: "there is no question of the topic operations")
    }
    let chosen = fitting(incidents.sorted(avoiding: setting.avoided), into: length.seconds)
    return Programme(
      format: .operations, length: length,
      stations: chosen.rising.flatMap { Station.incident($0, seed: setting.seed) })
  }

  /// The first incidents that fit into the time; one at least.
  private static func fitting(_ incidents: [Question], into seconds: Int) -> [Question] {
    var left = seconds
    var chosen: [Question] = []
    for incident in incidents where chosen.isEmpty || incident.incidentSeconds <= left {
      left -= incident.incidentSeconds
      chosen.append(incident)
    }
    return chosen
  }
}

extension Station {
  /// The stages of an incident.
  fileprivate static func incident(_ question: Question, seed: UInt64) -> [Station] {
    [Station(asking: question, seed: seed)]
      + question.asides.map {
        Station(
          question, .aside(ask: $0.ask, good: $0.answer), allowance: FollowUp.allowance,
          isContinued: true)
      }
  }
}

extension Question {
  /// The follow-ups that are no questions of their own.
  var asides: [(ask: String, answer: String)] {
    followUps.compactMap {
      if case .aside(let ask, let answer) = $0 { (ask, answer) } else { nil }
    }
  }

  fileprivate var incidentSeconds: Int { kind.allowance + asides.count * FollowUp.allowance }

  /// Whether it is told in stages: an alert that is answered in free words, and what is asked then.
  fileprivate var isStaged: Bool { kind == .open && !asides.isEmpty }
}

extension [Question] {
  /// The questions with those that are to be avoided last, and staged ones before others.
  fileprivate func sorted(avoiding avoided: Set<String>) -> [Question] {
    let rank = { (question: Question) in
      (avoided.contains(question.id) ? 2 : 0) + (question.isStaged ? 0 : 1)
    }
    return (0..<4).flatMap { place in filter { rank($0) == place } }
  }

  /// The questions from basic to advanced, those that are told in stages first: the rest only fills
  /// what time is left.
  fileprivate var rising: [Question] {
    [true, false].flatMap { isStaged in
      Question.Level.allCases.flatMap { level in
        filter { $0.isStaged == isStaged && $0.level == level }
      }
    }
  }
}
