// SPDX-License-Identifier: MIT

/// Steps within steps.
extension ScenarioStep {
  /// The steps right within this one, those of all branches; none within most.
  public var inner: [ScenarioStep] {
    switch kind {
    case .times(_, let steps), .budget(_, let steps): steps
    case .either(let branches): branches.flatMap(\.self)
    case .act, .wait, .elect, .until, .expect, .always: []
    }
  }

  /// Whether something is so of the step, or of one within it, however deep.
  public func contains(where isSo: (ScenarioStep) -> Bool) -> Bool {
    isSo(self) || inner.contains { $0.contains(where: isSo) }
  }
}
