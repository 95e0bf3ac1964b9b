// SPDX-License-Identifier: MIT

public import Hosting
internal import Raft
internal import Scenarios

extension Inquiry {
  /// Plays what did not pass again, each track's functions among the reference's others.
  ///
  /// - Throws: ``HostFailure`` where a host can't do its work.
  public func isolate() throws(HostFailure) -> Isolation {
    let tracks = Track.allCases.filter {
      Self.isWorthIsolating($0, in: report, written: written)
    }
    let portions = tracks.flatMap(portions)
    let passed = try Concurrently.map(portions, threads: threads) { portion throws(HostFailure) in
      try passing(portion)
    }
    let ids = passed.flatMap(\.self)
    return Isolation(tracks: tracks, passed: report.results.map(\.scenario.id).filter(ids.contains))
  }

  /// Scenarios of a track that one thread plays.
  private struct Portion: Sendable {
    var track: Track
    var scenarios: [Scenario]
  }

  /// Whether some of a track's functions are written, and some of its scenarios may yet pass.
  static func isWorthIsolating(_ track: Track, in report: Report, written: RuleSet) -> Bool {
    let results = report.results.filter { $0.scenario.track == track }
    let isFlawed = results.contains { $0.verdict.isFailure || $0.verdict.missing != nil }
    return isFlawed && results.contains(where: \.mayPassAlone)
      && !written.isDisjoint(with: RuleSet(track))
  }

  private func portions(of track: Track) -> [Portion] {
    let scenarios = report.results.filter { $0.scenario.track == track && $0.mayPassAlone }
      .map(\.scenario)
    return (0..<threads).map { first in
      let share = stride(from: first, to: scenarios.count, by: threads).map { scenarios[$0] }
      return Portion(track: track, scenarios: share)
    }
  }

  /// The ids of the scenarios that pass.
  ///
  /// Code that remembers other runs passes now and then. It is examined as in a grading, which notices.
  private func passing(_ portion: Portion) throws(HostFailure) -> [String] {
    let code = mixture.keeping(RuleSet(portion.track))
    guard report.results.contains(where: { $0.verdict == .notReproducible }) else {
      return try scouted(portion, code)
    }
    let examination = Examination(portion.scenarios, seeds: seeds, threads: 1)
    try examination.run(code)
    return examination.results.filter(\.verdict.isPass).map(\.scenario.id)
  }

  private func scouted(_ portion: Portion, _ code: Code) throws(HostFailure) -> [String] {
    let scout = Scout(code)
    let errands = portion.scenarios.map {
      Scout.Errand(scenario: $0, seeds: seeds.seeds(for: $0))
    }
    return zip(portion.scenarios, try scout.findings(errands)).filter { $1 == .passes }.map(\.0.id)
  }
}

extension ScenarioResult {
  /// Whether there is any point in playing the scenario again among the reference's functions: it did
  /// not pass, and nobody had to wait for that.
  fileprivate var mayPassAlone: Bool {
    switch verdict {
    case .passed, .doesNotCompile, .skipped(.tedium): false
    case .misbehaved(let incident): !incident.kind.isTedious
    case .failed, .notWritten, .notReproducible, .didNotArise, .skipped(.missing): true
    }
  }
}
