// SPDX-License-Identifier: MIT

import Hosting
import Raft
import Scenarios
import Testing

@testable import Grading

struct VerdictTests {
  @Test(arguments: [
    (Verdict.passed, "passed", false),
    (.failed(Sample.violation), "failed", true),
    (.notWritten(Sample.unwritten(.restore)), "not written yet", false),
    (.doesNotCompile, "does not compile", true),
    (.misbehaved(Sample.crash), "crashed", true),
    (.misbehaved(Incident(.overflowedStack)), "crashed", true),
    (.misbehaved(Incident(.exhaustedMemory)), "out of memory", true),
    (.misbehaved(Incident(.stuck)), "stuck", true),
    (.misbehaved(Incident(.blocked)), "blocked", true),
    (.misbehaved(Incident(.exited(status: 0))), "exited", true),
    (.misbehaved(Incident(.startedProcess)), "started a process", true),
    (.misbehaved(Incident(.floodedOutput)), "flooded", true),
    (.misbehaved(Incident(.brokeProtocol)), "broke its pipes", true),
    (.notReproducible, "not reproducible", true),
    (.didNotArise(reason: "", line: 1), "did not arise", false),
    (.skipped(.missing(Sample.unwritten(.propose))), "skipped", false),
  ])
  func `every verdict has a word and is a failure or not`(
    verdict: Verdict, word: String, isFailure: Bool
  ) {
    #expect(verdict.word == word)
    #expect(verdict.isFailure == isFailure)
    #expect(verdict.isPass == (word == "passed"))
  }

  @Test func `the first decisive run speaks for all`() {
    let findings = [Finding(.passed, steps: 5), Finding(.failed(Sample.violation), steps: 6)]
    let result = ScenarioResult(
      Sample.scenario(), seeds: [1, 2, 3], findings: findings + [Finding(.notReproducible)])
    #expect(result.verdict == .failed(Sample.violation))
    #expect(result.seed == 2)
    #expect(result.runs == 2)
    #expect(result.steps == 11)
  }

  @Test func `a situation that arose with some seeds arose`() {
    let missed = Finding(.didNotArise(reason: "it was to rain", line: 4))
    let result = ScenarioResult(
      Sample.scenario(), seeds: [1, 2], findings: [missed, Finding(.passed)])
    #expect(result.verdict == .passed)
    #expect(result.missedRuns == 1)
    #expect(result.seed == nil)
  }

  @Test func `a situation that arose with no seed did not arise`() {
    let missed = Finding(.didNotArise(reason: "it was to rain", line: 4))
    let result = ScenarioResult(Sample.scenario(), seeds: [8, 9], findings: [missed, missed])
    #expect(result.verdict == .didNotArise(reason: "it was to rain", line: 4))
    #expect(result.seed == 8)
  }

  @Test func `an incident that does not happen again is not reproducible`() {
    let incident = Incident(.stuck, isReproducible: false)
    #expect(Finding(.incident(incident)).verdict == .notReproducible)
  }
}

struct PrerequisitesTests {
  private func verdict(
    of track: Track, meeting rule: Rule, besides other: Rule? = nil, needs: [Rule] = Rule.allCases
  ) -> Verdict {
    var results = [
      ScenarioResult(
        Sample.scenario(track: track, needs: needs), .notWritten(Sample.unwritten(rule)))
    ]
    if let other {
      let scenario = Sample.scenario("other", track: other.track)
      results.append(ScenarioResult(scenario, .notWritten(Sample.unwritten(other))))
    }
    return Report(.exercises, results).results[0].verdict
  }

  @Test func `a function of the scenario's own track is not written yet`() {
    #expect(
      verdict(of: .replication, meeting: .propose) == .notWritten(Sample.unwritten(.propose)))
  }

  @Test func `a function of a later track that the scenario needs is not written yet`() {
    #expect(
      verdict(of: .election, meeting: .isUpToDate) == .notWritten(Sample.unwritten(.isUpToDate)))
  }

  @Test func `a function of an earlier track makes the scenario skipped`() {
    #expect(
      verdict(of: .safety, meeting: .stepDown) == .skipped(.missing(Sample.unwritten(.stepDown))))
  }

  @Test func `what another scenario came upon counts as well`() {
    #expect(
      verdict(of: .safety, meeting: .restore, besides: .startElection)
        == .skipped(.missing(Sample.unwritten(.startElection))))
  }

  @Test func `an earlier function that the scenario does not need does not matter`() {
    #expect(
      verdict(of: .safety, meeting: .restore, besides: .startElection, needs: [.restore])
        == .notWritten(Sample.unwritten(.restore)))
  }
}
