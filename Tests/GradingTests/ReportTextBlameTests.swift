// SPDX-License-Identifier: MIT

import Raft
import Testing

@testable import Grading

/// What a report says of an inquiry.
struct ReportTextBlameTests {
  @Test func `parts by themselves and where to look are told`() {
    let text = ReportText(Sample.inquired).text
    #expect(
      text.hasPrefix(
        """

        Election     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/20 points

          ✗ One leader a term                                     failed   0/10  3 seeds
          ✗ Elections without end (hidden)                        failed   0/10

          By itself, over the reference's other parts: 10/20 points

        Safety       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/10 points

          ✗ All restart                                           failed   0/10  3 seeds

          By itself, over the reference's other parts: 10/10 points

        """))
    #expect(
      text.contains(
        """

        ──── Where to look ─────────────────────────────────────────────────────────────

          With the reference's Safety.isUpToDate in place of yours, 2 of 3 failures
          disappear.

              Exercises/Safety/Safety.swift:1

          This tells little of Election.becomeLeader:
          Exercises/Election/Election.swift:2 calls it directly, where the reference's
          can't take its place. Call it as server.becomeLeader(…).

        ──── Summary ───────────────────────────────────────────────────────────────────

        """))
  }

  private func sentences(_ blame: Blame, subject: Subject = .exercises) -> [String] {
    var report = Sample.inquired
    report.subject = subject
    return BlameWords(blame, of: report).sentences
  }

  @Test(arguments: [
    (1, 3, "1 of 3 failures disappears."),
    (3, 3, "all 3 failures disappear."),
    (1, 2, "1 of 2 failures that were tried, out of 3, disappears."),
    (2, 2, "all 2 failures that were tried, out of 3, disappear."),
  ])
  func `what becomes of failures is counted`(mended: Int, failures: Int, words: String) {
    let blame = Blame(failures: failures, suspects: [Blame.Suspect([.propose], mended: mended)])
    #expect(
      sentences(blame) == ["With the reference's Replication.propose in place of yours, \(words)"])
  }

  @Test func `somebody else's function is not yours`() {
    let blame = Blame(failures: 3, suspects: [Blame.Suspect([.propose], mended: 3)])
    #expect(
      sentences(blame, subject: .submission("dir")) == [
        "With the reference's Replication.propose in place of the submitted one, all 3 failures "
          + "disappear."
      ])
  }

  @Test func `a second function is named where it mends the rest`() {
    let blame = Blame(
      failures: 3, suspects: [Blame.Suspect([.propose], mended: 2)],
      pair: Blame.Suspect([.propose, .restore], mended: 3))
    #expect(
      sentences(blame) == [
        "With the reference's Replication.propose in place of yours, 2 of 3 failures disappear.",
        "With its Safety.restore as well, all do.",
      ])
  }

  @Test func `functions that don't agree are both named`() {
    let blame = Blame(
      failures: 3,
      suspects: [[.handleAppendEntries], [.replicate], [.propose]].enumerated().map {
        Blame.Suspect($1, mended: $0 < 2 ? 3 : 1)
      })
    #expect(
      sentences(blame) == [
        "With the reference's Replication.handleAppendEntries in place of yours, all 3 failures "
          + "disappear.",
        "So it is with Replication.replicate: they don't agree with one another.",
      ])
  }

  @Test func `a couple is named where one does nothing`() {
    let blame = Blame(failures: 3, pair: Blame.Suspect([.propose, .restore], mended: 2))
    #expect(
      sentences(blame) == [
        "With the reference's Replication.propose and Safety.restore in place of yours, 2 of 3 "
          + "failures disappear; with one of the two alone, none does."
      ])
  }

  @Test func `it is said where nothing helps`() {
    #expect(
      sentences(Blame(failures: 3)) == [
        "Whichever one or two functions are replaced by the reference's, the failures stay."
      ])
  }
}
