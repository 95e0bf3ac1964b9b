// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// Executes steps by calling the rules directly, for rules that are trusted.
public struct InProcess: Host, Sendable {
  private let rules: Rules

  /// A host of some rules.
  public init(_ rules: Rules) {
    self.rules = rules
  }

  /// Drives a run to its end.
  public func finish<Run: Asking>(_ run: Run) -> Run.Outcome {
    while true {
      if let outcome = attempt(run) { return outcome }
    }
  }

  /// Drives runs one after the other, in each group up to the first that fails.
  public func finish<Run: Asking & Sendable>(
    groups: [[Run]], isFailure: (Run.Outcome) -> Bool
  ) -> [[Conclusion<Run.Outcome>?]] {
    groups.map { finishGroup($0, isFailure: isFailure) }
  }

  private func finishGroup<Run: Asking & Sendable>(
    _ runs: [Run], isFailure: (Run.Outcome) -> Bool
  ) -> [Conclusion<Run.Outcome>?] {
    var conclusions: [Conclusion<Run.Outcome>?] = []
    for run in runs {
      let outcome = finish(run)
      conclusions.append(.finished(outcome))
      if isFailure(outcome) { break }
    }
    let rest = runs.count - conclusions.count
    return conclusions + Array(repeating: nil, count: rest)
  }

  /// Drives a run to its end; `nil` when it must start again because a rule was found unwritten,
  /// which happens at most once a rule.
  private func attempt<Run: Asking>(_ original: Run) -> Run.Outcome? {
    var run = original
    var servers = (0..<run.clusterSize).map {
      Server(id: ServerID($0), clusterSize: run.clusterSize, rules: rules)
    }
    while true {
      switch run.next() {
      case .finished(let outcome): return outcome
      case .execute(let step):
        let result = servers[step.server.rawValue].handle(step.event)
        if result.mustRestart { return nil }
        run.answer(result)
      }
    }
  }
}
