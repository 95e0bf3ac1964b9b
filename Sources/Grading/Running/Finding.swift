// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios
internal import Simulation

/// What one run of a scenario tells of it.
struct Finding: Sendable {
  /// What the run ended with, as a verdict on the scenario.
  var verdict: Verdict

  /// How many events the servers handled.
  var steps: Int

  /// What happened, where the run failed.
  var trace: [TraceEvent] = []

  init(_ conclusion: Conclusion<RunOutcome>) {
    switch conclusion {
    case .finished(let outcome):
      verdict = Verdict(outcome.verdict)
      steps = outcome.steps
    case .incident(let incident):
      verdict = incident.isReproducible ? .misbehaved(incident) : .notReproducible
      steps = 0
    }
  }

  init(_ verdict: Verdict, steps: Int = 0) {
    self.verdict = verdict
    self.steps = steps
  }

  /// What the code did if it took long to find out: to tell that it hangs takes waiting for it.
  var tedium: Incident.Kind? {
    guard case .misbehaved(let incident) = verdict, incident.kind.isTedious else { return nil }
    return incident.kind
  }

  /// Whether the runs after this one no longer matter.
  var isDecisive: Bool { verdict.isFailure || verdict.missing != nil }
}

extension Verdict {
  /// What a run's outcome means for its scenario.
  init(_ verdict: RunOutcome.Verdict) {
    self =
      switch verdict {
      case .passed: .passed
      case .failed(let violation): .failed(violation)
      case .notWritten(let unwritten): .notWritten(unwritten)
      case .didNotArise(let reason, let line): .didNotArise(reason: reason, line: line)
      }
  }
}

extension ScenarioResult {
  /// What the runs of a scenario tell together.
  ///
  /// The first decisive run speaks for all. A situation that arose with some seeds arose.
  ///
  /// - Parameters:
  ///   - seeds: The scenario's seeds, in order.
  ///   - findings: What was found for each, at least up to the first decisive one.
  init(_ scenario: Scenario, seeds: [UInt64], findings: [Finding]) {
    let decisive = findings.firstIndex(where: \.isDecisive)
    let counted = findings.prefix(decisive.map { $0 + 1 } ?? findings.count)
    let misses = counted.filter {
      if case .didNotArise = $0.verdict { true } else { false }
    }
    let isMissed = !counted.isEmpty && misses.count == counted.count
    let verdict = decisive.map { findings[$0].verdict } ?? (isMissed ? misses[0].verdict : .passed)
    let showing = decisive.map { seeds[$0] } ?? (isMissed ? seeds.first : nil)
    self.init(
      scenario, verdict, seed: verdict.missing == nil ? showing : nil,
      runs: counted.count, missedRuns: misses.count, steps: counted.reduce(0) { $0 + $1.steps },
      trace: decisive.map { findings[$0].trace } ?? [])
  }
}
