// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Foundation
  import Grading
  import Raft
  import Testing

  /// The built program on code of which some functions are written.
  @Suite(.enabled(if: Program.isBuilt, "the grader is not built"))
  struct NextCommandTests {
    private let temporary: TemporaryKit

    /// The kit that the tests belong to.
    private static let home = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init() throws { temporary = try TemporaryKit() }

    /// Writes a submission in which some functions are the reference's, and the others stubs.
    private func submit(_ written: some Sequence<Rule>) throws -> String {
      for track in Track.allCases {
        let path = Course.path(of: track)
        let solution = try String(
          contentsOf: Self.home.appendingPathComponent("Solutions/\(path)"), encoding: .utf8)
        try temporary.write(path, Course.stub(from: solution, keeping: RuleSet(written)))
      }
      return temporary.folder.path
    }

    private func grader(_ words: String...) throws -> Program {
      try Program(words, in: Self.home, rememberingIn: temporary.folder)
    }

    /// After so many functions, the milestone that is next.
    @Test(arguments: [
      (1, "a-vote-is-given"), (4, "a-split-vote"), (8, "a-follower-catches-up"),
      (10, "one-command-committed"), (12, "a-crash"),
    ])
    func `a milestone is reached when its functions are written`(
      count: Int, milestone: String
    ) throws {
      let folder = try submit(Rule.allCases.prefix(count))
      let result = try grader("next", "--submission", folder, "--json")
      #expect(result.status == 1)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let next = try #require((object as? [String: Any])?["next"] as? [String: Any])
      #expect(next["milestone"] as? String == milestone)
      #expect(next["function"] as? String == Rule.allCases[count].qualifiedName)
    }

    @Test func `the reference is at the end of the way`() throws {
      let result = try grader("next", "--subject", "solution")
      #expect(result.status == 0)
      #expect(result.output.contains("──── All 18 milestones are reached ──"))
    }

    @Test func `a report opens with what is next and ends with it`() throws {
      let folder = try submit([.startElection])
      let result = try grader(
        "election", "--only-public", "--submission", folder, "--json", "-")
      #expect(
        result.errors.hasPrefix(
          "\n──── Milestone 2 of 18: A vote is given, once a term ──"))
      #expect(result.errors.hasSuffix("Election/Election.swift:69.\n"))
      #expect(result.output.contains("\"milestone\" : \"a-vote-is-given\""))
    }

    @Test func `a report on untouched stubs fits on a screen`() throws {
      let result = try grader("--submission", try submit([]))
      #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
    }

    @Test func `what does not compile is on no milestone`() throws {
      let folder = try submit([])
      try temporary.write("Election/Election.swift", "nonsense")
      let result = try grader("next", "--submission", folder)
      #expect(result.status == 1)
      #expect(result.output.hasPrefix("\nThe code does not compile"))
      #expect(!result.output.contains("Milestone"))
    }

    @Test func `without a word the hint is on what is next, one more each time`() throws {
      let folder = try submit([.startElection])
      let first = try grader("hint", "--submission", folder)
      #expect(first.status == 0)
      #expect(first.output.hasPrefix("\n──── handleRequestVote: hint 1 of "))
      let second = try grader("hint", "handleRequestVote")
      #expect(second.output.hasPrefix("\n──── handleRequestVote: hint 2 of "))
      let again = try grader("hint", "Election.handleRequestVote", "--again")
      #expect(again.output.contains("\n  1  "))
      #expect(again.output.contains("\n  2  "))
      let anew = try grader("hint", "handleRequestVote", "--from-start")
      #expect(anew.output == first.output)
      #expect(try grader("hint", "--list").output.contains("handleRequestVote         2 of "))
    }

    @Test func `an unknown word is answered with the nearest`() throws {
      let result = try grader("hint", "spilt-vote")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.errors
          == "error: no function or scenario is called 'spilt-vote'; did you mean 'split-vote'?\n")
    }

    @Test func `hints are given though they can't be remembered`() throws {
      let result = try grader("hint", "restore", "--state", "/dev/null/nowhere")
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("\n──── restore: hint 1 of "))
      #expect(result.errors.hasPrefix("note: can't read '/dev/null/nowhere/hints.jsonl'"))
    }
  }
#endif
