// SPDX-License-Identifier: MIT

import Hosting
import Raft
import Scenarios
import Testing

@testable import Grading
@testable import Guidance

struct CourseProgressTests {
  private func next(_ report: Report) -> String? {
    Sample.progress(report).next.map { step in
      switch step.task {
      case .write(let function): "\(step.milestone.id): write \(function.rule)"
      case .mend(let result): "\(step.milestone.id): mend \(result.scenario.id)"
      }
    }
  }

  private let all = ["silence", "vote", "quiet", "split"]

  @Test func `the first function to write is next`() {
    let report = Sample.report(passed: [], stubs: [.startElection, .handleRequestVote, .stepDown])
    #expect(next(report) == "stands: write startElection")
    #expect(Sample.progress(report).marks == [.open, .open, .open, .open])
  }

  @Test func `a milestone is reached when its scenarios pass`() {
    let report = Sample.report(passed: ["silence"], stubs: [.handleRequestVote, .stepDown])
    #expect(next(report) == "votes: write handleRequestVote")
    #expect(Sample.progress(report).marks == [.reached, .open, .open, .open])
  }

  @Test func `milestones that need nothing written are passed, and told of`() {
    let report = Sample.report(passed: ["silence", "vote", "quiet"], stubs: [.stepDown])
    #expect(next(report) == "splits: write stepDown")
    #expect(Sample.progress(report).next?.passing.map(\.id) == ["quiet"])
    #expect(Sample.progress(report).next?.number == 4)
  }

  @Test func `a function that a run found unwritten counts as unwritten`() {
    let found = Unwritten(
      rule: .handleRequestVote, function: "handleRequestVote(_:_:)", file: "E.swift", line: 70)
    let report = Sample.report(passed: ["silence"], [Sample.result("vote", .notWritten(found))])
    #expect(next(report) == "votes: write handleRequestVote")
  }

  @Test func `what is written and fails is to be mended`() {
    let failure = Sample.result("vote", .failed(Sample.violation), seed: 3)
    let report = Sample.report(passed: ["silence", "quiet"], [failure], stubs: [.stepDown])
    #expect(next(report) == "votes: mend vote")
  }

  @Test func `a hidden scenario is never what is to be mended, and decides nothing`() {
    let secret = Sample.result("secret", .misbehaved(Sample.crash), seed: 3)
    let skipped = Sample.result("silence", .skipped(.tedium(.stuck)))
    #expect(next(Sample.report(passed: [], [secret, skipped])) == "stands: mend silence")
    let idle = Sample.result("silence", .didNotArise(reason: "S1 was to stand", line: 4))
    let rest = Sample.report(passed: ["vote", "quiet", "split"], [secret, idle])
    #expect(Sample.progress(rest).isFinished)
  }

  @Test func `a failure of a later milestone does not hide what is to be written before it`() {
    let failure = Sample.result("split", .failed(Sample.violation), seed: 3)
    let report = Sample.report(
      passed: ["silence"], [failure], stubs: [.handleRequestVote, .stepDown])
    #expect(next(report) == "votes: write handleRequestVote")
  }

  @Test func `what was not graded is not claimed`() {
    #expect(next(Sample.report(passed: ["vote"])) == nil)
    #expect(Sample.progress(Sample.report(passed: ["vote"])).marks[0] == .unknown)
    #expect(next(Sample.report(passed: ["silence"])) == nil)
    let stub = Sample.report(passed: ["vote"], stubs: [.startElection])
    #expect(next(stub) == "stands: write startElection")
  }

  @Test func `a grading that ended early does not say what is next`() {
    #expect(
      next(Sample.report(passed: [], stubs: [.startElection], isComplete: false)) == nil)
  }

  @Test func `code that does not compile is on no milestone`() {
    let report = Report.notCompiled(.exercises, Sample.scenarios, words: "error")
    #expect(next(report) == nil)
    #expect(!Sample.progress(report).isFinished)
  }

  @Test func `that a situation did not arise is no obstacle to code without a failure`() {
    let missed = Sample.result("quiet", .didNotArise(reason: "S1 was to lead", line: 9))
    let fine = Sample.report(passed: ["silence", "vote", "split"], [missed])
    #expect(Sample.progress(fine).isFinished)
    let failure = Sample.result("split", .failed(Sample.violation), seed: 1)
    let faulty = Sample.report(passed: ["silence", "vote"], [missed, failure])
    #expect(next(faulty) == "quiet: mend quiet")
  }

  @Test func `what is skipped because the code hung leads to where it did`() {
    let hang = Sample.result("split", .misbehaved(Sample.crash), seed: 1)
    let skipped = Sample.result("vote", .skipped(.tedium(.stuck)))
    #expect(
      next(Sample.report(passed: ["silence", "quiet"], [skipped, hang])) == "votes: mend split")
  }

  @Test func `the way ends when all is reached`() {
    let progress = Sample.progress(Sample.report(passed: all))
    #expect(progress.isFinished)
    #expect(progress.next == nil)
    #expect(progress.reached == 4)
    #expect(progress.minutesLeft == 0)
  }

  @Test func `without milestones there is no end either`() {
    let progress = CourseProgress(on: Roadmap([]), in: Sample.report(passed: all))
    #expect(!progress.isFinished)
    #expect(progress.next == nil)
  }
}
