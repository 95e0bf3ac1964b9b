// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct GradingLogTests {
  static let failed = GradingRecord(
    at: noon, subject: "exercises", scenarios: 40, passed: 31, failed: ["split-vote"],
    properties: ["electionSafety", "progress"], functions: ["handleRequestVote"],
    unwritten: ["restore"], tracks: ["election", "safety"])

  @Test func `the last grading is remembered`() async throws {
    try await withFolder { folder in
      let log = GradingLog(in: folder)
      #expect(try log.last() == nil)
      try log.append(Self.failed)
      #expect(try log.last() == Self.failed)
      let passed = GradingRecord(at: noon, subject: "exercises", scenarios: 40, passed: 40)
      try log.append(passed)
      #expect(try log.last() == passed)
      #expect(try log.last()?.names == [])
    }
  }

  @Test func `lines that can't be read are passed over`() async throws {
    try await withFolder { folder in
      let newer = #"{"v":2,"event":"graded","at":"2026-07-04T12:00:00Z"}"#
      try write("\(Self.failed.line)half\n\(newer)\n{\"v\":1", to: folder.gradings)
      #expect(try GradingLog(in: folder).last() == Self.failed)
    }
  }

  @Test func `functions to blame suggest more than tracks`() {
    #expect(
      Self.failed.names == [
        "handleRequestVote", "electionSafety", "progress", "restore", "election", "safety",
      ])
  }
}
