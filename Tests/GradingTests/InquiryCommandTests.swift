// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Foundation
  import Grading
  import Raft
  import Testing

  /// The built program on code with a mistake, which it compiles, runs in workers and inquires into.
  @Suite(.enabled(if: Program.isBuilt, "the grader is not built"))
  struct InquiryCommandTests {
    private let temporary: TemporaryKit

    /// The kit that the tests belong to.
    private static let home = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Takes the reference for a student's, and leaves out that a vote goes to disk.
    init() throws {
      temporary = try TemporaryKit()
      for track in Track.allCases {
        let path = Course.path(of: track)
        let text = try String(
          contentsOf: Self.home.appendingPathComponent("Solutions/\(path)"), encoding: .utf8)
        try temporary.write("Exercises/\(path)", Self.forgetful(text))
      }
      let worker = Self.home.appendingPathComponent("Sources/worker/main.swift")
      try temporary.write(
        "Sources/worker/main.swift", String(contentsOf: worker, encoding: .utf8))
    }

    private static func forgetful(_ text: String) -> String {
      let vote = "server.votedFor = request.candidate\n"
      return text.replacing(vote + "    server.persist(.currentTerm, .votedFor)\n", with: vote)
    }

    /// Grades the code as a submission to the kit that the tests belong to.
    private func grade(_ options: String...) throws -> Program {
      let submission = temporary.folder.appendingPathComponent("Exercises").path
      return try Program(
        ["first-election", "figure-8", "--seeds", "2", "--submission", submission] + options,
        in: Self.home)
    }

    @Test func `the function with the mistake is named, and parts are graded by themselves`() throws
    {
      let result = try grade("--json", "-")
      #expect(result.status == 1)
      let place = "\(temporary.folder.path)/Exercises/Election/Election.swift:"
      #expect(result.errors.contains("──── Where to look ──"))
      #expect(
        result.errors.contains(
          """

            With the reference's Election.handleRequestVote in place of the submitted one,
            all 2 failures disappear.

                \(place)
          """))
      #expect(result.errors.contains("By itself, over the reference's other parts: "))
      #expect(result.output.contains("\"Election.handleRequestVote\""))
    }

    @Test func `nobody is blamed where that is not wanted`() throws {
      let result = try grade("--json", "-", "--no-blame")
      #expect(result.status == 1)
      #expect(!result.errors.contains("Where to look"))
      #expect(!result.output.contains("\"blame\""))
      #expect(result.output.contains("\"alone\""))
    }

    @Test func `a kit without solutions goes without, and says so once`() throws {
      let note = "; it can't tell which function is to blame\n"
      let result = try Program([], in: temporary.folder)
      #expect(result.status == 1)
      #expect(!result.output.contains("Where to look"))
      #expect(result.errors.hasSuffix(note))
      #expect(result.errors.split(separator: "to blame").count == 2)
      #expect(!(try Program(["--no-blame"], in: temporary.folder)).errors.contains("blame"))
    }
  }
#endif
