// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

/// What a grading changes in what is remembered of properties that broke.
struct BreachesTests {
  private var breaches = Breaches()

  /// Takes in a grading some hours after noon, and tells what it changed.
  private mutating func grade(_ scenarios: GradedScenario..., hour: Int = 0) -> [String] {
    let changes = breaches.changes(after: scenarios, at: noon + .seconds(hour * 3_600))
    for change in changes { breaches.add(change) }
    return changes.map(\.told)
  }

  @Test mutating func `what broke and passes is mended`() {
    #expect(grade(.broken("split-vote", .vote)) == ["split-vote broke vote"])
    #expect(grade(.broken("split-vote", .vote)) == [])
    #expect(breaches.mended == [])
    #expect(grade(.passed("split-vote"), hour: 1) == ["split-vote mended vote"])
    #expect(breaches.open == [])
    #expect(breaches.mended.map(\.at) == [noon + .seconds(3_600)])
    #expect(grade(.passed("split-vote")) == [])
  }

  @Test mutating func `of several scenarios that break a property, the first is remembered`() {
    let changes = grade(
      .broken("a", .vote), .broken("b", .vote), .broken("c", .logs), .passed("d"))
    #expect(changes == ["a broke vote", "c broke logs"])
    #expect(
      grade(.passed("a"), .broken("b", .vote), .passed("c")) == ["c mended logs", "b broke vote"])
    #expect(grade(.passed("a"), .passed("b")) == ["b mended vote"])
  }

  @Test mutating func `too few seeds, or without the one that showed it, mend nothing`() {
    #expect(grade(.broken("a", .vote, seed: 7)) == ["a broke vote"])
    #expect(grade(.passed("a", seeds: 7...7)) == [])
    #expect(grade(.passed("a", seeds: 1...24)) == [])
    #expect(grade(.passed("a", seeds: 8...99)) == [])
    #expect(grade(.passed("a", seeds: 1...25)) == ["a mended vote"])
  }

  @Test mutating func `a seed that was tried alone may mend alone`() {
    #expect(grade(.broken("a", .vote, seed: 4_711, seeds: 4_711...4_711)) == ["a broke vote"])
    #expect(grade(.passed("a")) == [])
    #expect(grade(.passed("a", seeds: 4_711...4_711)) == ["a mended vote"])
  }

  @Test mutating func `a grading without the scenario changes nothing`() {
    #expect(grade(.broken("a", .vote)) == ["a broke vote"])
    #expect(grade(.passed("b"), .broken("c", .vote)) == [])
    #expect(grade() == [])
  }

  @Test mutating func `what did not come to an end mends nothing`() {
    #expect(grade(.broken("a", .vote)) == ["a broke vote"])
    #expect(grade(GradedScenario("a", .other, seeds: 1...25)) == [])
  }

  @Test mutating func `a scenario that fails by another property is both`() {
    #expect(grade(.broken("a", .vote)) == ["a broke vote"])
    #expect(grade(.broken("a", .logs)) == ["a broke logs"])
    #expect(breaches.open.map(\.property) == ["vote", "logs"])
    #expect(grade(.passed("a")) == ["a mended vote", "a mended logs"])
  }

  @Test mutating func `what breaks again is due only once it is mended again`() {
    #expect(grade(.broken("a", .vote)) == ["a broke vote"])
    #expect(grade(.passed("a")) == ["a mended vote"])
    #expect(grade(.broken("b", .vote)) == ["b broke vote"])
    #expect(breaches.mended == [])
    #expect(grade(.passed("a"), .passed("b")) == ["b mended vote"])
    #expect(breaches.mended.map(\.breach.scenario) == ["b"])
  }

  @Test mutating func `a scenario that is gone gives way after a day`() {
    #expect(grade(.broken("old-name", .vote)) == ["old-name broke vote"])
    #expect(grade(.broken("new-name", .vote), hour: 24) == [])
    #expect(grade(.broken("new-name", .vote), hour: 25) == ["new-name broke vote"])
    #expect(breaches.open.map(\.scenario) == ["new-name"])
  }
}

/// A property by the name that tests give it.
private enum Broken: String {
  case vote
  case logs
}

extension GradedScenario {
  fileprivate static func passed(
    _ name: String, seeds: ClosedRange<UInt64> = 1...25
  ) -> GradedScenario {
    GradedScenario(name, .passed, seeds: seeds)
  }

  fileprivate static func broken(
    _ name: String, _ property: Broken, seed: UInt64 = 3, seeds: ClosedRange<UInt64> = 1...25
  ) -> GradedScenario {
    let breach = Breach(
      id: "\(name)-\(property)", at: noon, property: property.rawValue, scenario: name, seed: seed,
      seeds: seeds.count)
    return GradedScenario(name, .broke(breach), seeds: seeds)
  }
}

extension Breaches.Change {
  /// The change in words, such as `split-vote broke vote`.
  fileprivate var told: String {
    switch self {
    case .broke(let breach): "\(breach.scenario) broke \(breach.property)"
    case .mended(let mended): "\(mended.breach.scenario) mended \(mended.breach.property)"
    case .turned(let isOn, _): isOn ? "on" : "off"
    }
  }
}
