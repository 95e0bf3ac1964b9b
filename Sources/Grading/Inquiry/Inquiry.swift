// SPDX-License-Identifier: MIT

public import Hosting
public import Raft
internal import Scenarios

/// What is asked when a grading is over and not all is well: what each part is worth by itself, and
/// which function is to blame.
///
/// Both take the reference, some of whose functions stand in for those that were graded. Neither changes
/// a verdict or a point of the grading.
public struct Inquiry: Sendable {
  let report: Report
  let mixture: Mixture
  let written: RuleSet
  let seeds: SeedChoice
  let threads: Int

  /// An inquiry into a report.
  ///
  /// - Parameters:
  ///   - mixture: The code that was graded, to be mixed with the reference.
  ///   - written: The functions that are more than stubs.
  ///   - seeds: The seeds of the grading.
  ///   - threads: On how many threads to work, at least 1.
  public init(
    into report: Report, _ mixture: Mixture, written: RuleSet = .all,
    seeds: SeedChoice = .standard, threads: Int
  ) {
    self.report = report
    self.mixture = mixture
    self.written = written
    self.seeds = seeds
    self.threads = max(1, threads)
  }

  /// Whether there is anything to ask about a report on code of which some functions are written.
  public static func isCalledFor(by report: Report, written: RuleSet) -> Bool {
    guard report.compilerWords == nil, !written.isEmpty else { return false }
    return report.results.contains(where: \.isExplicable)
      || Track.allCases.contains { isWorthIsolating($0, in: report, written: written) }
  }

  /// Looks for the function that is to blame for what failed; `nil` where nothing did, or not in a way
  /// that trying out could tell more of.
  ///
  /// - Throws: ``HostFailure`` where a host can't do its work.
  public func blame() throws(HostFailure) -> Blame? {
    let explicable = report.results.filter(\.isExplicable)
    let violations = explicable.filter { !$0.isIncident }
    let incidents = explicable.filter(\.isIncident).prefix(Self.mostIncidents)
    let failures = (violations + incidents).compactMap { result in
      result.seed.map { seed in
        Blame.Failure(result.scenario, seed: seed, steps: result.steps / max(1, result.runs))
      }
    }
    guard !failures.isEmpty else { return nil }
    return try Blame.find(failures, in: mixture, among: written.rules, threads: threads)
  }

  /// A crash names its line by itself, and each costs a process.
  private static let mostIncidents = 2
}

extension ScenarioResult {
  /// Whether the code did what no rule may do.
  fileprivate var isIncident: Bool {
    if case .misbehaved = verdict { true } else { false }
  }

  /// Whether trying out other functions may tell why the scenario failed, without waiting for it long.
  fileprivate var isExplicable: Bool {
    switch verdict {
    case .failed: true
    case .misbehaved(let incident): !incident.kind.isTedious
    default: false
    }
  }
}
