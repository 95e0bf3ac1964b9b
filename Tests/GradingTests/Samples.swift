// SPDX-License-Identifier: MIT

import Checking
import Hosting
import Raft
import Scenarios
import Simulation

@testable import Grading

/// Scenarios and results that tests make reports of.
enum Sample {
  static func scenario(
    _ id: String = "first-election", title: String = "Three servers elect a leader",
    track: Track = .election, level: Scenario.Level = .basic, points: Int = 10,
    needs: [Rule] = Rule.allCases, steps: [ScenarioStep] = [], seeds: Int = 25,
    isHidden: Bool = false
  ) -> Scenario {
    Scenario(
      id: id, title: title, track: track, level: level, points: points, needs: needs,
      cluster: ClusterPlan(names: ["S1", "S2", "S3"]), steps: steps, seeds: seeds,
      hints: ["Who may vote twice?", "Nobody."], isHidden: isHidden,
      file: "/kit/Exercises/\(track.title)/Scenarios/\(id).yaml")
  }

  static func unwritten(_ rule: Rule, line: Int = 36) -> Unwritten {
    Unwritten(
      rule: rule, function: "\(rule.rawValue)(_:)",
      file: "/kit/Exercises/\(rule.track.title)/\(rule.track.title).swift", line: line)
  }

  static let violation = Violation(
    .electionSafety, at: Instant(microseconds: 412_000), servers: [ServerID(0), ServerID(2)],
    "S1 and S3 both lead term 4",
    evidence: [
      Evidence(Instant(microseconds: 380_000), "S1 sends AppendEntries of term 4"),
      Evidence(Instant(microseconds: 412_000), "S3 sends AppendEntries of term 4"),
    ])

  /// How S3 comes to lead a term that S1 leads already.
  static let trace = [
    TraceEvent(
      time: Instant(microseconds: 380_000), server: ServerID(0),
      kind: .changed(View(role: .leader, currentTerm: 4, leader: ServerID(0)))),
    TraceEvent(
      time: Instant(microseconds: 412_000), server: ServerID(2), kind: .electionTimeout),
    TraceEvent(
      time: Instant(microseconds: 412_000), server: ServerID(2),
      kind: .sent(
        Message(
          id: 1, sender: ServerID(2), receiver: ServerID(1),
          body: .appendEntries(
            AppendEntries(
              term: 4, leader: ServerID(2), prevLogIndex: 0, prevLogTerm: 0, entries: [],
              leaderCommit: 0))))),
    TraceEvent(
      time: Instant(microseconds: 412_000), server: ServerID(2),
      kind: .changed(View(role: .leader, currentTerm: 4, leader: ServerID(2)))),
  ]

  static let crash = Incident(
    .crashed(signal: 4, message: "Index out of range"),
    step: Step(server: ServerID(1), event: .electionTimeout),
    location: CodeLocation(
      function: "Election.startElection(_:)", file: "/kit/Exercises/Election/Election.swift",
      line: 41))

  static let hang = Incident(.stuck, step: Step(server: ServerID(1), event: .electionTimeout))

  static func passed(_ scenario: Scenario, runs: Int = 25) -> ScenarioResult {
    ScenarioResult(scenario, .passed, runs: runs, steps: runs * 40)
  }

  /// A grading in which a bit of everything happens.
  static var mixed: Report {
    Report(
      .exercises,
      [
        passed(scenario()),
        ScenarioResult(
          scenario("two-leaders", title: "One leader a term"), .failed(violation), seed: 3,
          runs: 3, steps: 120, trace: trace),
        ScenarioResult(
          scenario("churn", title: "Elections without end", isHidden: true),
          .failed(violation), seed: 7, runs: 7, steps: 300, trace: trace),
        ScenarioResult(
          scenario("split-vote", title: "A split vote", points: 5),
          .didNotArise(reason: "none was to lead within 2000 ms, and that did not happen", line: 9),
          seed: 1, runs: 25, missedRuns: 25, steps: 500),
        ScenarioResult(
          scenario("copying", title: "One command reaches everybody", track: .replication),
          .misbehaved(crash), seed: 1, runs: 1),
        ScenarioResult(
          scenario("figure-7", title: "Six followers of Figure 7", track: .replication),
          .notWritten(unwritten(.handleAppendEntries, line: 80)), runs: 1),
        ScenarioResult(
          scenario("restart", title: "All restart", track: .safety),
          .notWritten(unwritten(.restore, line: 90)), runs: 1),
        ScenarioResult(
          scenario("figure-8", title: "Figure 8", track: .safety, isHidden: true),
          .notWritten(unwritten(.restore, line: 90)), runs: 1),
      ], duration: .milliseconds(1_840), folder: "/kit")
  }

  /// A grading that an inquiry followed.
  static var inquired: Report {
    let failures = [
      scenario("two-leaders", title: "One leader a term"),
      scenario("churn", title: "Elections without end", isHidden: true),
      scenario("restart", title: "All restart", track: .safety),
    ]
    var report = Report(
      .exercises,
      failures.map { ScenarioResult($0, .failed(violation), seed: 3, runs: 3, steps: 120) },
      folder: "/kit")
    report.isolation = Isolation(tracks: [.election, .safety], passed: ["two-leaders", "restart"])
    report.blame = Blame(failures: 3, suspects: [Blame.Suspect([.isUpToDate], mended: 2)])
    report.survey.add(
      "static func isUpToDate(_ server: Server) -> Bool {",
      file: "/kit/Exercises/Safety/Safety.swift")
    report.survey.add("\n  becomeLeader(&server)", file: "/kit/Exercises/Election/Election.swift")
    return report
  }

  static var allPassed: Report {
    Report(
      .exercises,
      [passed(scenario()), passed(scenario("restart", title: "All restart", track: .safety))],
      duration: .milliseconds(370))
  }

  /// A grading of stubs that nobody has worked in.
  static var stubs: Report {
    let tracks: [(Track, Rule)] = [
      (.election, .startElection), (.replication, .startElection), (.safety, .restore),
    ]
    let results = tracks.flatMap { track, rule in
      (1...2).map { number in
        ScenarioResult(
          scenario("\(track.rawValue)-\(number)", title: "\(track.title) \(number)", track: track),
          .notWritten(unwritten(rule)), runs: 1)
      }
    }
    return Report(.exercises, results, folder: "/kit")
  }

  static var notCompiled: Report {
    Report.notCompiled(
      .submission("my raft"), [scenario(), scenario("restart", track: .safety)],
      words: "Election.swift:12:5: error: cannot find 'sevrer' in scope\n")
  }

  /// A scenario of which the reference makes nothing.
  static var onSolution: Report {
    let missed = Verdict.didNotArise(reason: "S1 was to lead within 2000 ms", line: 9)
    return Report(
      .solution,
      [
        ScenarioResult(scenario(), missed, seed: 1, runs: 25, missedRuns: 25, steps: 9),
        ScenarioResult(
          scenario("churn", title: "Elections without end", isHidden: true),
          .failed(violation), seed: 7, runs: 7, steps: 300),
      ], folder: "/kit")
  }
}
