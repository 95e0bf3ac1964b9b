// SPDX-License-Identifier: MIT

extension Asked {
  /// What an answer is worth, and why; `nil` for a free one, which the person grades, and for an answer
  /// to another form of question. What is not known is worth nothing, whatever the form.
  public func assess(_ answer: Answer) -> Assessment? {
    switch (form, answer) {
    case (_, .unknown): Assessment(points: 0, outOf: rubric?.fullPoints ?? 1)
    case (.choice(let choice), .options(let places)): assess(places, of: choice)
    case (.number(let quantity), .number(let number)): quantity.assess(number)
    case (.order(let ranking), .order(let order)): assess(order, of: ranking)
    case (.match(let pairing), .match(let partners)): assess(partners, of: pairing)
    default: nil
    }
  }

  private func assess(_ places: [Int], of choice: Choice) -> Assessment {
    let remarks = zip(items, zip(choice.options.indices, choice.options)).compactMap {
      item, option in
      let isMarked = places.contains(option.0)
      return isMarked == option.1.isCorrect
        ? nil
        : Assessment.Remark(
          sort: isMarked ? .wrong : .missed, subject: item.words, reason: option.1.reason)
    }
    // Where one is right, the wrong one that was chosen says it all.
    let isAboutAll = choice.allowsSeveral
    return Assessment(
      isRight: remarks.isEmpty,
      remarks: isAboutAll ? remarks : remarks.filter { $0.sort == .wrong })
  }

  private func assess(_ order: [Int], of ranking: Ranking) -> Assessment {
    let remarks = ranking.misplaced(in: order).map { place in
      Assessment.Remark(
        sort: .misplaced, subject: items[place].words, reason: neighbour(of: place, in: ranking))
    }
    return Assessment(isRight: remarks.isEmpty, remarks: remarks)
  }

  /// Where a thing belongs in the right order, by what comes before it.
  private func neighbour(of place: Int, in ranking: Ranking) -> String {
    let rank = ranking.ranks[place]
    guard rank > 0, let before = ranking.ranks.firstIndex(of: rank - 1) else {
      return "It comes first."
    }
    return "It comes after \(items[before].words.withoutStop)."
  }

  private func assess(_ partners: [Int], of pairing: Pairing) -> Assessment {
    let remarks = partners.indices.filter { partners[$0] != pairing.partners[$0] }.map { left in
      let chosen = partners[left]
      let wrong = "It does not go with \(self.partners[chosen].words.withoutStop)."
      return Assessment.Remark(
        sort: .wrong, subject: items[left].words, reason: pairing.reasons[chosen] ?? wrong)
    }
    return Assessment(isRight: remarks.isEmpty, remarks: remarks)
  }
}

extension Asked.Item {
  /// The label and the text, such as `b) It refuses`.
  public var words: String { "\(label)) \(text)" }
}

extension String {
  /// The text without the full stop at its end, to go on behind it.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Quantity {
  fileprivate func assess(_ number: Double) -> Assessment {
    let isRight = abs(number - value) <= tolerance + abs(value) * 1e-9
    let mistake = mistakes.first { abs($0.value - number) <= abs($0.value) * 1e-9 }
    return Assessment(
      isRight: isRight,
      remarks: [
        Assessment.Remark(sort: .wrong, subject: words(number), reason: mistake?.reason)
      ])
  }
}
