// SPDX-License-Identifier: MIT

import Scenarios
import Testing

struct NestingTests {
  private let crash = ScenarioStep(.act(.crashAll), line: 3)
  private let heal = ScenarioStep(.act(.heal), line: 4)

  private var nested: ScenarioStep {
    let choice = ScenarioStep(.either([[crash], [heal, crash]]), line: 2)
    return ScenarioStep(.times(2, [choice, heal]), line: 1)
  }

  @Test func `the steps of all branches are within a choice`() {
    #expect(nested.inner.map(\.line) == [2, 4])
    #expect(nested.inner.first?.inner.map(\.line) == [3, 4, 3])
    #expect(crash.inner == [])
  }

  @Test(arguments: [(1, true), (2, true), (3, true), (5, false)])
  func `a step contains itself and what is within, however deep`(line: Int, isWithin: Bool) {
    #expect(nested.contains { $0.line == line } == isWithin)
  }

  @Test func `a budget holds its steps`() {
    let budget = ScenarioStep(.budget(Budget(), [heal]))
    #expect(budget.inner == [heal])
  }
}

struct IDTests {
  @Test(arguments: [
    ("leader-crash", true), ("figure-8", true), ("x", true), ("", false), ("-x", false),
    ("x-", false), ("a--b", false), ("Leader", false), ("two votes", false), ("é", false),
  ])
  func `an id is lower-case words with hyphens`(text: String, isID: Bool) {
    #expect(Scenario.isID(text) == isID)
  }
}
