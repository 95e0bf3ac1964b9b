// SPDX-License-Identifier: MIT

internal import Simulation

/// What was asked about so far, so that the next moment is another sort of thing.
struct Ledger {
  private var asked: [(scenario: String, sort: Sort, outcome: String)] = []

  /// How much a moment is worth asking about now, before chance has its say. Sorts that were asked
  /// about are worth less, and outcomes that came more often than all others of their sort much less.
  /// What came out the same way in the same scenario is worth hardly anything.
  func worth(of moment: Moment, in scenario: String) -> Int {
    let alike = asked.filter { $0.sort == moment.sort }
    let same = alike.count { $0.outcome == moment.subject.outcome }
    let surplus = max(0, 2 * same - alike.count)
    let isRepeat = alike.contains {
      $0.scenario == scenario && $0.outcome == moment.subject.outcome
    }
    return moment.subject.merit * 10 - min(alike.count, 4) * 8 - surplus * 25
      - (isRepeat ? Self.costOfRepeat : 0)
  }

  /// Notes that a moment of a scenario is asked about.
  mutating func note(_ moment: Moment, in scenario: String) {
    asked.append((scenario, moment.sort, moment.subject.outcome))
  }

  /// What a moment loses that came up in the same scenario with the same outcome: more than all else
  /// can make up for.
  static let costOfRepeat = 20_000
}

extension [Moment] {
  /// The place of the moment that is most worth asking about, with some chance in it; `nil` if
  /// none is worth enough.
  ///
  /// - Parameters:
  ///   - ledger: What was asked about so far.
  ///   - scenario: The id of the scenario that they are of.
  ///   - least: The least that it has to be worth.
  ///   - generator: Where chance comes from.
  func best(
    by ledger: Ledger, of scenario: String, worth least: Int, from generator: inout Generator
  ) -> Int? {
    var best: (place: Int, worth: Int)?
    for (place, moment) in enumerated() {
      let worth = ledger.worth(of: moment, in: scenario)
      let luck = generator.number(in: 0...12)
      guard worth >= least, worth + luck > best?.worth ?? .min else { continue }
      best = (place, worth + luck)
    }
    return best?.place
  }
}
