// SPDX-License-Identifier: MIT

import Raft
import Testing

@testable import Grading

struct ScoreTests {
  private let missed = Verdict.didNotArise(reason: "", line: 1)

  private func report(_ verdicts: [Verdict], _ subject: Subject = .exercises) -> Report {
    Report(subject, verdicts.map { ScenarioResult(Sample.scenario(), $0) })
  }

  @Test func `points are earned by what passes`() {
    let report = report([.passed, .failed(Sample.violation), .passed])
    #expect(report.score == Score(earned: 20, possible: 30))
    #expect(report.score(of: .election).description == "20/30")
    #expect(report.score(of: .safety) == Score())
  }

  @Test func `what did not arise is left out where nothing is wrong`() {
    #expect(report([.passed, missed]).score == Score(earned: 10, possible: 10))
  }

  @Test func `what did not arise counts where something is wrong`() {
    #expect(report([.failed(Sample.violation), missed]).score == Score(earned: 0, possible: 20))
    let stubs: [Verdict] = [.notWritten(Sample.unwritten(.stepDown)), missed]
    #expect(report(stubs).score == Score(earned: 0, possible: 20))
  }

  @Test func `what did not arise counts on the reference`() {
    #expect(report([.passed, missed], .solution).score == Score(earned: 10, possible: 20))
  }

  @Test(arguments: [
    ([Verdict.passed, .passed], Subject.exercises, Status.allPassed),
    ([.passed, .failed(Sample.violation)], .exercises, .somethingFailed),
    ([.passed, .notWritten(Sample.unwritten(.restore))], .exercises, .somethingFailed),
    ([.doesNotCompile], .exercises, .somethingFailed),
    ([.passed, .didNotArise(reason: "", line: 1)], .exercises, .allPassed),
    ([.passed, .didNotArise(reason: "", line: 1)], .solution, .somethingFailed),
    ([.didNotArise(reason: "", line: 1)], .exercises, .somethingFailed),
    ([], .exercises, .somethingFailed),
  ])
  func `the exit code tells whether all that counts passed`(
    verdicts: [Verdict], subject: Subject, status: Status
  ) {
    #expect(report(verdicts, subject).status == status)
  }

  @Test func `a grading that was ended early has not passed`() {
    var report = report([.passed])
    report.isComplete = false
    #expect(report.status == .somethingFailed)
  }
}
