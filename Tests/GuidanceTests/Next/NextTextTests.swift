// SPDX-License-Identifier: MIT

import Foundation
import Presentation
import Raft
import Testing

@testable import Grading
@testable import Guidance

struct NextTextTests {
  private func text(_ report: Report, hasSolutions: Bool = true) -> String? {
    NextText(
      Sample.progress(report), scenarios: Sample.scenarios, hasSolutions: hasSolutions
    ).text
  }

  @Test func `a function to write is told with its place, what to watch and where to read`() {
    #expect(
      text(Sample.report(passed: [], stubs: [.startElection])) == """

        ──── Milestone 1 of 4: Standing ────────────────────────────────────────────────

          Something is reached.

          Write    startElection in Exercises/Election/Election.swift:4
          Watch    swift run grader replay silence
          Read     Exercises/Election/README.md, “1. Standing”
          Stuck    swift run grader hint startElection

        """)
  }

  @Test func `what came by itself is told in passing`() {
    #expect(
      text(Sample.report(passed: ["silence", "vote", "quiet"], stubs: [.stepDown])) == """

        ──── Milestone 4 of 4: Splitting ───────────────────────────────────────────────

          Something is reached.

          Passed   “Quiet” needed nothing more; see it with
                   swift run grader replay quiet
          Write    stepDown in Exercises/Election/Election.swift:4
          Watch    swift run grader replay split
          Read     Exercises/Election/README.md, “4. Splitting”
          Stuck    swift run grader hint stepDown

        """)
  }

  @Test func `a failure is told with the property and the command that shows it`() {
    let failure = Sample.result("vote", .failed(Sample.violation), seed: 3)
    #expect(
      text(Sample.report(passed: ["silence", "quiet"], [failure])) == """

        ──── Milestone 2 of 4: Voting ──────────────────────────────────────────────────

          Something is reached.

          Mend     “A vote is given”: One Vote per Term
          Watch    swift run grader replay vote --seed 3
          Read     Exercises/Election/README.md, “2. Voting”
          Stuck    swift run grader hint vote

        """)
  }

  @Test func `a crash is told with its line`() throws {
    let crash = Sample.result("vote", .misbehaved(Sample.crash), seed: 3)
    let told = try #require(text(Sample.report(passed: ["silence"], [crash])))
    #expect(
      told.contains(
        "  Mend     “A vote is given”: crashed in Exercises/Election/Election.swift:41\n"))
  }

  @Test func `the end of the way names what is left to do`() {
    let secret = Sample.result("secret", .failed(Sample.violation), seed: 3)
    #expect(
      text(Sample.report(passed: ["silence", "vote", "quiet", "split"], [secret])) == """

        ──── All 4 milestones are reached ──────────────────────────────────────────────

          Every public scenario passes. What is left is to know why.

          Mend     1 hidden scenario fails; the report gives a hint for each
          Compare  Solutions/Election/README.md and those of the other tracks: why each
                   function is right
          Predict  swift run grader predict
          Hunt     swift run grader hunt
          Quiz     swift run grader quiz

        """)
  }

  @Test func `without solutions the end names what goes without them`() throws {
    let report = Sample.report(passed: ["silence", "vote", "quiet", "split"])
    let told = try #require(text(report, hasSolutions: false))
    #expect(told.hasSuffix("to know why.\n\n  Quiz     swift run grader quiz\n"))
  }

  @Test func `nothing is told where it is not known what comes next`() {
    #expect(text(Sample.report(passed: ["vote"])) == nil)
  }

  @Test func `the whole way is a map`() {
    let report = Sample.report(passed: ["silence"], stubs: [.handleRequestVote, .stepDown])
    #expect(
      RoadmapText(Sample.progress(report)).text == """

        Election
          ✓  1  Standing                                                          20 min
          ▶  2  Voting                                                            20 min
          ·  3  Quiet                                                             20 min
          ·  4  Splitting                                                         20 min

        1 of 4 milestones reached; about 1 hour to go

        """)
  }

  @Test func `a program reads the milestones and the next step`() throws {
    let failure = Sample.result("vote", .failed(Sample.violation), seed: 3)
    let report = Sample.report(passed: ["silence"], [failure])
    let bytes = try NextFile(Sample.progress(report)).json()
    let object = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(object.keys.sorted() == ["milestones", "next", "reached", "version"])
    let next = try #require(object["next"] as? [String: Any])
    #expect(next.keys.sorted() == ["milestone", "read", "scenario", "section", "seed"])
    #expect(next["scenario"] as? String == "vote")
    #expect((object["milestones"] as? [[String: Any]])?.first?["standing"] as? String == "reached")
  }
}
