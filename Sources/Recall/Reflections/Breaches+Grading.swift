// SPDX-License-Identifier: MIT

/// What a grading changes.
extension Breaches {
  /// What a grading changes, property by property, in the order in which it found them.
  ///
  /// A breach is mended once the scenario that showed it passes, with the seed that showed it and with
  /// no fewer seeds than before, while nothing else breaks the property. Until then it stands for all
  /// that breaks the same property, unless it would have shown and did not, or is more than a day old
  /// and was not looked at: then what breaks the property now takes its place.
  ///
  /// - Parameters:
  ///   - scenarios: What the grading found; of several that break a property, the first one is
  ///     remembered.
  ///   - now: When it was graded.
  public func changes(after scenarios: [GradedScenario], at now: Moment) -> [Change] {
    let broken = scenarios.compactMap(\.breach).firstOfEachProperty
    let fresh = broken.filter { isNews($0, scenarios, at: now) }
    let mended = open.filter { breach in
      !broken.contains { $0.property == breach.property }
        && scenarios.contains { $0.wouldShow(breach) && $0.outcome == .passed }
    }
    return mended.map { .mended(MendedBreach($0, at: now)) } + fresh.map { .broke($0) }
  }

  /// Whether a breach takes the place of what is remembered of its property.
  private func isNews(
    _ breach: Breach, _ scenarios: [GradedScenario], at now: Moment
  ) -> Bool {
    guard let known = open.first(where: { $0.property == breach.property }) else { return true }
    guard let graded = scenarios.first(where: { $0.wouldShow(known) }) else {
      return now - known.at > .days(1)
    }
    return graded.breach?.property != known.property
  }
}

extension [Breach] {
  /// The first breach of each property.
  fileprivate var firstOfEachProperty: [Breach] {
    reduce(into: []) { firsts, breach in
      if !firsts.contains(where: { $0.property == breach.property }) { firsts.append(breach) }
    }
  }
}
