// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Grading

struct ResultsFileTests {
  private func text(_ report: Report) throws -> String {
    String(decoding: try ResultsFile(report).encoded(), as: UTF8.self)
  }

  @Test func `a grading on the reference has this form`() throws {
    #expect(
      try text(Sample.onSolution) == """
        {
          "complete" : true,
          "scenarios" : [
            {
              "counts" : true,
              "earned" : 0,
              "hidden" : false,
              "id" : "first-election",
              "level" : "basic",
              "points" : 10,
              "replay" : "swift run grader replay first-election --seed 1 --subject solution",
              "runs" : 25,
              "seed" : 1,
              "sentence" : "S1 was to lead within 2000 ms",
              "title" : "Three servers elect a leader",
              "track" : "election",
              "verdict" : "did not arise"
            },
            {
              "counts" : true,
              "earned" : 0,
              "evidence" : [
                {
                  "moment_us" : 380000,
                  "sentence" : "S1 sends AppendEntries of term 4"
                },
                {
                  "moment_us" : 412000,
                  "sentence" : "S3 sends AppendEntries of term 4"
                }
              ],
              "hidden" : true,
              "hint" : "Who may vote twice?",
              "id" : "churn",
              "level" : "basic",
              "moment_us" : 412000,
              "points" : 10,
              "property" : "electionSafety",
              "replay" : "swift run grader replay churn --seed 7 --subject solution --reveal",
              "runs" : 7,
              "seed" : 7,
              "sentence" : "S1 and S3 both lead term 4",
              "servers" : [
                "S1",
                "S3"
              ],
              "title" : "Elections without end",
              "track" : "election",
              "verdict" : "failed"
            }
          ],
          "subject" : "solution",
          "totals" : {
            "earned" : 0,
            "passed" : 0,
            "points" : 20,
            "runs" : 32,
            "scenarios" : 2,
            "steps" : 309
          },
          "tracks" : [
            {
              "earned" : 0,
              "points" : 20,
              "track" : "election"
            }
          ],
          "unwritten" : [

          ],
          "version" : 1
        }

        """)
  }

  @Test func `of a hidden scenario only ten things are told`() throws {
    let data = try ResultsFile(Sample.mixed).encoded()
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let scenarios = try #require(object["scenarios"] as? [[String: Any]])
    let failed = try #require(scenarios.first { $0["id"] as? String == "churn" })
    #expect(
      failed.keys.sorted() == [
        "counts", "earned", "hidden", "hint", "id", "level", "points", "property", "title",
        "track", "verdict",
      ])
    let skipped = try #require(scenarios.first { $0["id"] as? String == "figure-8" })
    #expect(
      skipped.keys.sorted() == [
        "counts", "earned", "hidden", "id", "level", "points", "title", "track", "verdict",
      ])
  }

  @Test func `missing functions, crashes and compilers' words are in it`() throws {
    let mixed = ResultsFile(Sample.mixed)
    #expect(
      mixed.unwritten.map(\.function) == ["Replication.handleAppendEntries", "Safety.restore"])
    let crash = try #require(mixed.scenarios.first { $0.verdict == "crashed" })
    #expect(crash.file == "Exercises/Election/Election.swift")
    #expect(crash.line == 41)
    #expect(
      crash.sentence == "the code crashed: Index out of range, as S2's election timer ran out")
    let broken = ResultsFile(Sample.notCompiled)
    #expect(broken.compiler == "Election.swift:12:5: error: cannot find 'sevrer' in scope\n")
    #expect(broken.subject == "submission")
    #expect(broken.scenarios.map(\.verdict) == ["does not compile", "does not compile"])
  }

  @Test func `parts by themselves and blame have this form`() throws {
    let data = try ResultsFile(Sample.inquired).encoded()
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let parts = ["tracks", "blame"].map { object[$0] ?? [] }
    let text = String(
      decoding: try JSONSerialization.data(withJSONObject: parts, options: [.sortedKeys]),
      as: UTF8.self)
    #expect(
      text == """
        [[{"alone":{"earned":10,"points":20},"earned":0,"points":20,"track":"election"},\
        {"alone":{"earned":10,"points":10},"earned":0,"points":10,"track":"safety"}],\
        {"failures":3,"suspects":[{"functions":["Safety.isUpToDate"],"mended":2}],\
        "unclear":["Election.becomeLeader"]}]
        """)
  }

  @Test func `what is written is read back the same`() throws {
    var file = ResultsFile(Sample.mixed)
    file.next = ResultsFile.Step(
      milestone: "one-election", function: "Election.becomeLeader", file: "Election.swift", line: 9,
      scenario: "first-election", read: "Exercises/Election/README.md", section: "3. One election")
    #expect(try JSONDecoder().decode(ResultsFile.self, from: file.encoded()) == file)
  }

  @Test func `a grading that was ended early says so`() {
    let report = Report(.exercises, [], isComplete: false)
    #expect(ResultsFile(report).complete == false)
  }
}
