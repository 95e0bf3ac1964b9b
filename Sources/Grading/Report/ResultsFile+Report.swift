// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Raft
internal import Scenarios
internal import Simulation

extension ResultsFile {
  /// What a file holds of a report.
  public init(_ report: Report) {
    let score = report.score
    complete = report.isComplete
    subject = report.subject.name
    compiler = report.compilerWords
    scenarios = report.results.map { Entry($0, in: report) }
    totals = Totals(
      scenarios: report.results.count, passed: report.results.count { $0.verdict.isPass },
      points: score.possible, earned: score.earned, runs: report.runs, steps: report.steps)
    tracks = Track.allCases.filter { track in report.results.contains { $0.scenario.track == track }
    }
    .map { TrackEntry($0, in: report) }
    blame = report.blame.map { Guess($0, in: report) }
    unwritten = report.missing.map { function in
      Gap(
        function: function.rule.qualifiedName, file: report.path(function.file),
        line: function.line, scenarios: report.waiting(for: function))
    }
  }
}

extension ResultsFile.Entry {
  fileprivate init(_ result: ScenarioResult, in report: Report) {
    let scenario = result.scenario
    self.init(
      id: scenario.id, title: scenario.title, track: scenario.track.rawValue,
      level: scenario.level.rawValue, points: scenario.points,
      earned: report.score(of: result).earned, counts: report.counts(result),
      hidden: scenario.isHidden, verdict: result.verdict.word)
    if case .failed(let violation) = result.verdict {
      property = violation.property.rawValue
      hint = scenario.hints.first
    }
    if !report.isSealed(result) { reveal(result, in: report) }
  }

  /// Adds what is not told of a hidden scenario.
  private mutating func reveal(_ result: ScenarioResult, in report: Report) {
    seed = result.seed
    runs = result.runs
    replay = result.seed.map { report.replayCommand(result.scenario, seed: $0) }
    switch result.verdict {
    case .failed(let violation): reveal(violation, names: result.scenario.cluster.names)
    case .misbehaved(let incident):
      sentence = incident.sentence(names: result.scenario.cluster.names)
      function = incident.location?.function
      file = incident.location.map { report.path($0.file) }
      line = incident.location?.line
    case .notWritten(let missing), .skipped(.missing(let missing)):
      function = missing.rule.qualifiedName
      file = report.path(missing.file)
      line = missing.line
    case .didNotArise(let reason, line: _): sentence = reason
    case .passed, .doesNotCompile, .notReproducible, .skipped(.tedium): break
    }
  }

  private mutating func reveal(_ violation: Violation, names: [String]) {
    moment_us = violation.time.microseconds
    sentence = violation.sentence
    servers = violation.servers.map { server in
      names.indices.contains(server.rawValue) ? names[server.rawValue] : server.description
    }
    evidence = violation.evidence.map {
      ResultsFile.Moment(moment_us: $0.time.microseconds, sentence: $0.sentence)
    }
  }
}

extension ResultsFile.TrackEntry {
  fileprivate init(_ track: Track, in report: Report) {
    let score = report.score(of: track)
    self.init(
      track: track.rawValue, earned: score.earned, points: score.possible,
      alone: report.scoreAlone(of: track).map {
        ResultsFile.Points(earned: $0.earned, points: $0.possible)
      })
  }
}

extension ResultsFile.Guess {
  fileprivate init(_ blame: Blame, in report: Report) {
    let shortcuts = RuleSet(report.survey.shortcuts.map(\.rule))
    self.init(
      failures: blame.failures, suspects: blame.suspects.map { ResultsFile.Suspicion($0) },
      pair: blame.pair.map { ResultsFile.Suspicion($0) },
      unclear: shortcuts.rules.map(\.qualifiedName))
  }
}

extension ResultsFile.Suspicion {
  fileprivate init(_ suspect: Blame.Suspect) {
    self.init(functions: suspect.rules.map(\.qualifiedName), mended: suspect.mended)
  }
}
