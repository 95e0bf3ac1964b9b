// SPDX-License-Identifier: MIT

public import Scenarios

extension Scenario {
  /// Whether the same happens to the same cluster as in another scenario, whatever each is called.
  public func plays(like other: Scenario) -> Bool {
    cluster == other.cluster && steps.map(\.plain) == other.steps.map(\.plain)
  }
}

extension ScenarioStep {
  /// The step without its place in a file, and without the words that explain it.
  fileprivate var plain: ScenarioStep {
    switch kind {
    case .expect(let condition, let span, let blame):
      ScenarioStep(.expect(condition, within: span, Blame(blame.property)))
    case .always(let condition, let span, let blame):
      ScenarioStep(.always(condition, for: span, Blame(blame.property)))
    case .times(let count, let steps): ScenarioStep(.times(count, steps.map(\.plain)))
    case .either(let branches): ScenarioStep(.either(branches.map { $0.map(\.plain) }))
    case .budget(let budget, let steps): ScenarioStep(.budget(budget, steps.map(\.plain)))
    case .act, .wait, .elect, .until: ScenarioStep(kind)
    }
  }
}
