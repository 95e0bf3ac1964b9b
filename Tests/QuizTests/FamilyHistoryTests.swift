// SPDX-License-Identifier: MIT

import Simulation
import Testing

@testable import Quiz

struct FamilyHistoryTests {
  private static func history(_ seed: UInt64) -> History {
    var generator = Generator(seed: seed)
    return History(
      of: generator.number(in: 3...7), reigns: generator.number(in: 1...6), entries: 3,
      from: &generator)
  }

  /// Histories to look at.
  private let histories = (1...300).map { FamilyHistoryTests.history($0) }

  @Test func `terms never fall along a log, and none is ahead of its server's (§5.1)`() {
    for life in histories.flatMap(\.lives) {
      #expect(life.log == life.log.sorted())
      #expect(life.log.last ?? 0 <= life.term)
      #expect(life.commit <= life.log.count)
      #expect(life.match <= life.log.count)
    }
  }

  @Test func `an entry of the same index and term has the same before it (§5.3)`() {
    for lives in histories.map(\.lives) {
      for (one, other) in lives.flatMap({ life in lives.map { (life.log, $0.log) } }) {
        let common = min(one.count, other.count)
        let last = (0..<common).last { one[$0] == other[$0] }
        #expect(one.shared(with: other) == last.map { $0 + 1 } ?? 0)
      }
    }
  }

  @Test func `each term has one leader, and a majority voted for it (§5.2)`() {
    for history in histories {
      let terms = history.reigns.map(\.term)
      #expect(terms == terms.sorted() && Set(terms).count == terms.count)
      let votes = history.lives.count {
        $0.term == history.reigns.last?.term && $0.vote == history.leader
      }
      #expect(Majority(of: history.lives.count).isReached(by: votes))
    }
  }

  @Test func `what a leader committed every later leader holds (§5.4.3)`() {
    for history in histories {
      for (earlier, later) in zip(history.reigns, history.reigns.dropFirst()) {
        #expect(earlier.log.shared(with: later.log) >= earlier.commit)
      }
    }
  }

  @Test func `the same seed makes the same history`() {
    #expect(Self.history(7).lives == Self.history(7).lives)
    #expect(Self.history(7).lives != Self.history(8).lives)
  }
}
