// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios

/// Plays scenarios only to learn whether they pass.
struct Scout {
  /// A scenario and the seeds to play it with.
  struct Errand: Sendable {
    var scenario: Scenario
    var seeds: [UInt64]
  }

  /// What the runs of an errand tell together.
  enum Finding: Hashable {
    /// What the scenario is about arose with one seed at least, and nothing went wrong.
    case passes

    /// What the scenario is about did not arise.
    case misses

    /// Something went wrong, or is not written yet.
    case fails
  }

  private let host: any Host

  /// A scout that plays some code; it belongs to one thread.
  init(_ code: Code) {
    host = code.makeScout()
  }

  /// What the runs of each errand tell. Those that nobody had the patience to wait for fail.
  func findings(_ errands: [Errand]) throws(HostFailure) -> [Finding] {
    let runs = errands.map { errand in
      errand.seeds.map { ScenarioRun(errand.scenario, seed: $0) }
    }
    let conclusions = try host.finish(groups: runs) { Self.finding(.finished($0)) == .fails }
    return conclusions.map { conclusions in
      let findings = conclusions.map(Self.finding)
      return findings.contains(.fails) ? .fails : findings.contains(.passes) ? .passes : .misses
    }
  }

  private static func finding(_ conclusion: Conclusion<RunOutcome>?) -> Finding {
    guard case .finished(let outcome) = conclusion else { return .fails }
    return switch outcome.verdict {
    case .passed: .passes
    case .didNotArise: .misses
    case .failed, .notWritten: .fails
    }
  }
}
