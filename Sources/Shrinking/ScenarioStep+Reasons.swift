// SPDX-License-Identifier: MIT

internal import Scenarios

extension ScenarioStep {
  /// The step without the sentences that tell why it demands something, those of steps within it
  /// included.
  var withoutReasons: ScenarioStep {
    var step = self
    step.kind = kind.withoutReasons
    return step
  }
}

extension ScenarioStep.Kind {
  fileprivate var withoutReasons: ScenarioStep.Kind {
    switch self {
    case .act, .wait, .elect, .until: return self
    case .expect(let condition, within: let span, let blame):
      return .expect(condition, within: span, ScenarioStep.Blame(blame.property))
    case .always(let condition, for: let span, let blame):
      return .always(condition, for: span, ScenarioStep.Blame(blame.property))
    case .times(let count, let steps): return .times(count, steps.map(\.withoutReasons))
    case .either(let branches): return .either(branches.map { $0.map(\.withoutReasons) })
    case .budget(var budget, let steps):
      budget.because = nil
      return .budget(budget, steps.map(\.withoutReasons))
    }
  }
}
