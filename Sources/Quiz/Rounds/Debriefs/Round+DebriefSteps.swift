// SPDX-License-Identifier: MIT

/// What there is to go through.
extension Round {
  var debriefSteps: [DebriefStep] {
    exchanges.indices.flatMap { place -> [DebriefStep] in
      let exchange = exchanges[place]
      switch exchange.station.task {
      case .suspects, .part: return []
      case .scoping: return designSteps(place)
      case .aside: return exchange.station.isDesign ? [] : [.judge(place)]
      case .question(let asked):
        return asked.isOpen && exchange.answer != nil
          ? [.confirm(place), .reveal(place)] : [.reveal(place)]
      }
    }
  }

  /// A design is compared with answers aloud before it is graded, as one does with a colleague.
  private func designSteps(_ first: Int) -> [DebriefStep] {
    let probes = exchanges.indices.filter { place in
      guard exchanges[place].station.isDesign else { return false }
      if case .aside = exchanges[place].station.task { return true }
      return false
    }
    let grading: [DebriefStep] =
      designText(at: first).isEmpty ? [] : [.flags(first), .confirm(first)]
    return [.aloud(first, minutes: 2), .aloud(first, minutes: 10)] + probes.map { .judge($0) }
      + grading
      + [.levels(first)]
  }

  /// What is gone through of a free answer, as far as that has come; `nil` where there is none.
  func confirming(at place: Int) -> Confirming? {
    let question = exchanges[place].station.question
    if let begun = findings.confirmations[question.id] { return begun }
    guard case .open(let rubric) = question.key, let text = freeText(at: place) else { return nil }
    return Confirming(question.kind == .design ? rubric.withAspects : rubric, answer: text)
  }

  /// The free answer of a place: of a design, everything that was said about it.
  func freeText(at place: Int) -> String? {
    guard !exchanges[place].station.isDesign else {
      let text = designText(at: place)
      return text.isEmpty ? nil : text
    }
    return exchanges[place].words
  }

  /// Everything that was said about the design of a place.
  func designText(at place: Int) -> String {
    let id = exchanges[place].station.question.id
    return exchanges.filter { $0.station.question.id == id }.compactMap(\.words)
      .joined(separator: "\n")
  }
}

extension Rubric {
  /// The rubric with each idea's part of the design before it, such as `Safety: …`.
  fileprivate var withAspects: Rubric {
    var rubric = self
    for place in rubric.units.indices {
      guard let aspect = rubric.units[place].aspect else { continue }
      rubric.units[place].idea = "\(aspect.title): \(rubric.units[place].idea)"
    }
    return rubric
  }
}

extension Rubric.Aspect {
  /// What the aspect is called before an idea and on a scorecard.
  var title: String {
    switch self {
    case .scoping: "Scoping"
    case .api: "API"
    case .state: "State"
    case .safety: "Safety"
    case .failures: "Failures"
    case .tradeOffs: "Trade-offs"
    }
  }
}
