// SPDX-License-Identifier: MIT

internal import Simulation

/// What was asked about so far, so that the next moment is another sort of thing.
struct Ledger {
  private var asked: [(sort: Sort, outcome: String)] = []

  /// How much a moment is worth asking about now, before chance has its say. Sorts that were asked
  /// about are worth less, and outcomes that came more often than all others of their sort much less.
  func worth(of moment: Moment) -> Int {
    let alike = asked.filter { $0.sort == moment.sort }
    let same = alike.count { $0.outcome == moment.subject.outcome }
    let surplus = max(0, 2 * same - alike.count)
    return moment.subject.merit * 10 - min(alike.count, 4) * 8 - surplus * 25
  }

  /// Notes that a moment is asked about.
  mutating func note(_ moment: Moment) {
    asked.append((moment.sort, moment.subject.outcome))
  }
}

extension [Moment] {
  /// The place of the moment that is most worth asking about, with some chance in it; `nil` if
  /// none is worth enough.
  ///
  /// - Parameters:
  ///   - ledger: What was asked about so far.
  ///   - least: The least that it has to be worth.
  ///   - generator: Where chance comes from.
  func best(by ledger: Ledger, worth least: Int, from generator: inout Generator) -> Int? {
    var best: (place: Int, worth: Int)?
    for (place, moment) in enumerated() {
      let worth = ledger.worth(of: moment)
      let luck = generator.number(in: 0...12)
      guard worth >= least, worth + luck > best?.worth ?? .min else { continue }
      best = (place, worth + luck)
    }
    return best?.place
  }
}
