// SPDX-License-Identifier: MIT

import Checking
import Hosting
import Raft
import Scenarios
import Simulation

@testable import Grading
@testable import Guidance

/// A short way, and gradings of who is on it.
enum Sample {
  static func scenario(
    _ id: String, _ title: String = "A scenario", track: Track = .election, needs: [Rule] = [],
    isHidden: Bool = false
  ) -> Scenario {
    Scenario(
      id: id, title: title, track: track, needs: needs,
      cluster: ClusterPlan(names: ["S1", "S2", "S3"]), steps: [],
      hints: ["Think.", "Think again."], isHidden: isHidden)
  }

  static let scenarios = [
    scenario("silence", "Silence makes a candidate", needs: [.startElection]),
    scenario("vote", "A vote is given", needs: [.startElection, .handleRequestVote]),
    scenario("quiet", "Nobody stands", needs: [.startElection, .handleRequestVote]),
    scenario("split", "A split vote", needs: [.startElection, .handleRequestVote, .stepDown]),
    scenario("secret", "A secret", needs: [.startElection], isHidden: true),
  ]

  static func milestone(
    _ id: String, _ title: String, write: [Rule] = [], watch: String, pass: [String], read: String
  ) -> Milestone {
    Milestone(
      id: id, title: title, track: .election, write: write, watch: watch, pass: pass, read: read,
      goal: "Something is reached.", minutes: 20)
  }

  static let roadmap = Roadmap([
    milestone(
      "stands", "Standing", write: [.startElection], watch: "silence", pass: ["silence"],
      read: "1. Standing"),
    milestone(
      "votes", "Voting", write: [.handleRequestVote], watch: "vote", pass: ["vote"],
      read: "2. Voting"),
    milestone("quiet", "Quiet", watch: "quiet", pass: ["quiet"], read: "3. Quiet"),
    milestone(
      "splits", "Splitting", write: [.stepDown], watch: "split",
      pass: ["silence", "vote", "quiet", "split"], read: "4. Splitting"),
  ])

  static let violation = Violation(
    .oneVotePerTerm, at: Instant(microseconds: 412_000), servers: [ServerID(0)],
    "S1 votes for both S2 and S3 in term 1", evidence: [])

  static let crash = Incident(
    .crashed(signal: 4, message: "Index out of range"),
    step: Step(server: ServerID(1), event: .electionTimeout),
    location: CodeLocation(
      function: "Election.startElection(_:)", file: "/kit/Exercises/Election/Election.swift",
      line: 41))

  static func result(_ id: String, _ verdict: Verdict, seed: UInt64? = nil) -> ScenarioResult {
    let scenario = scenarios.first { $0.id == id } ?? scenario(id)
    return ScenarioResult(scenario, verdict, seed: seed, runs: 25)
  }

  /// A grading in which some scenarios passed, and others are as said.
  static func report(
    passed: [String], _ others: [ScenarioResult] = [], stubs: [Rule] = [], isComplete: Bool = true
  ) -> Report {
    var report = Report(
      .exercises, passed.map { result($0, .passed) } + others, isComplete: isComplete,
      folder: "/kit")
    for rule in stubs {
      report.survey.add(
        "\n\n  static func \(rule.rawValue)(_ server: inout Server) {\n    todo()\n  }",
        file: "/kit/Exercises/Election/Election.swift")
    }
    return report
  }

  static func progress(_ report: Report) -> CourseProgress {
    CourseProgress(on: roadmap, in: report)
  }
}
