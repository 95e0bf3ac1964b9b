// SPDX-License-Identifier: MIT

extension Sheet {
  /// What is read after the answer: what is right and why, what is wrong and why, where it stands, and
  /// what may be asked next.
  var back: [Block] {
    solution + [.text(question.answer)] + reasons + sources + followUps
  }

  private var solution: [Block] {
    switch asked.form {
    case .open(let rubric): [.heading("A model answer"), .text(rubric.model)] + ideas(of: rubric)
    case .order(let ranking): [.items(ranking.rightOrder.map { asked.items[$0] })]
    case .match(let pairing): [.items(pairs(of: pairing))]
    default: [.list(asked.solution)]
    }
  }

  /// The given sides, each with what belongs to it.
  private func pairs(of pairing: Pairing) -> [Asked.Item] {
    zip(asked.items, pairing.partners.map { asked.partners[$0] }).map {
      Asked.Item(label: $0.label + $1.label, text: "\($0.text) → \($1.text)")
    }
  }

  private func ideas(of rubric: Rubric) -> [Block] {
    let ideas = rubric.units.map { unit in
      let points = unit.weight == 1 ? "1 point" : "\(unit.weight) points"
      return "\(unit.idea) (\(points)\(unit.isBonus ? ", extra" : ""))"
    }
    return [.heading("What it should hold"), .list(ideas), .heading("The reasoning")]
  }

  private var reasons: [Block] {
    let reasons = asked.otherReasons(after: nil).map(\.words) + mistakes
    return reasons.isEmpty ? [] : [.heading("Why not otherwise"), .list(reasons)]
  }

  /// Wrong numbers, and what is believed wrongly, each with why it is wrong.
  private var mistakes: [String] {
    switch asked.form {
    case .number(let quantity):
      quantity.mistakes.map { "\(quantity.words($0.value)): \($0.reason)" }
    case .open(let rubric): rubric.misconceptions.map { "“\($0.belief)” \($0.reason)" }
    default: []
    }
  }

  private var sources: [Block] {
    [.heading("Where it stands"), .text(question.sources.joined(separator: " · "))]
  }

  private var followUps: [Block] {
    let followUps = question.followUps.compactMap { followUp -> Asked.Item? in
      switch followUp {
      case .aside(let ask, let answer): Asked.Item(label: ask, text: answer)
      case .question(let id): bank.question(id).map { Asked.Item(label: $0.prompt, text: "") }
      }
    }
    return followUps.isEmpty ? [] : [.heading("What may be asked next"), .items(followUps)]
  }
}
