// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Scenarios

/// Which failures are one and the same.
extension Report {
  /// A failure, and others that go back to the same mistake as far as anybody can tell.
  struct FailureGroup {
    var first: ScenarioResult
    var others: [ScenarioResult] = []
  }

  /// The failures in order, those with the same cause gathered behind the first that may be shown.
  ///
  /// - Parameter isGathering: Whether to gather them; if not, each stands alone.
  func failureGroups(isGathering: Bool) -> [FailureGroup] {
    let failures = failuresInOrder
    let shown = failures.filter { !isSealed($0) }
    var groups: [FailureGroup] = []
    for failure in failures {
      let cause = isGathering ? failure.verdict.cause : nil
      let first = cause.flatMap { cause in shown.first { $0.verdict.cause == cause } }
      if let first, first.scenario.id != failure.scenario.id {
        add(failure, to: first, in: &groups)
      } else if !groups.contains(where: { $0.first.scenario.id == failure.scenario.id }) {
        groups.append(FailureGroup(first: failure))
      }
    }
    return groups
  }

  /// All failures, the one in focus first.
  private var failuresInOrder: [ScenarioResult] {
    let failures = results.filter(\.verdict.isFailure)
    return failures.filter { $0.scenario.id == focus } + failures.filter { $0.scenario.id != focus }
  }

  /// The first failure that may be shown and that broke a property.
  var firstShown: ScenarioResult? {
    failureGroups(isGathering: true).map(\.first).first { result in
      guard case .failed = result.verdict else { return false }
      return !isSealed(result)
    }
  }

  private func add(
    _ failure: ScenarioResult, to first: ScenarioResult, in groups: inout [FailureGroup]
  ) {
    if let known = groups.firstIndex(where: { $0.first.scenario.id == first.scenario.id }) {
      groups[known].others.append(failure)
    } else {
      groups.append(FailureGroup(first: first, others: [failure]))
    }
  }
}

/// What scenarios that failed may have in common.
private enum Cause: Hashable {
  case property(Property)
  case incident(String, CodeLocation?)
  case chance
}

extension Verdict {
  /// What a failure may share with others; `nil` for one of a demand that is the scenario's own.
  fileprivate var cause: Cause? {
    switch self {
    case .failed(let violation) where violation.property.isUniversal: .property(violation.property)
    case .misbehaved(let incident): .incident(incident.kind.word, incident.location)
    case .notReproducible: .chance
    default: nil
    }
  }
}

extension Property {
  /// Whether the property must hold in every scenario, rather than in one that demands it.
  fileprivate var isUniversal: Bool {
    switch self {
    case .agreement, .termination, .integrity, .progress, .budget, .expectation: false
    default: true
    }
  }
}
