// SPDX-License-Identifier: MIT

import Foundation
import Guidance
import Raft
import Scenarios
import Testing
import YAML

/// The milestones and hints of the kit that the tests belong to.
struct CourseGuideTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private var scenarios: [Scenario] { Catalogue(root: root).scenarios }

  @Test func `the course has eighteen milestones`() throws {
    let roadmap = try Roadmap(root: root, scenarios: scenarios)
    #expect(
      roadmap.milestones.map(\.id) == [
        "a-candidate-stands", "a-vote-is-given", "one-election", "quiet-followers", "a-split-vote",
        "re-election", "any-weather-election", "a-command-is-taken", "entries-go-out",
        "followers-store", "a-follower-catches-up", "divergent-logs", "any-weather-replication",
        "who-may-lead", "one-command-committed", "a-crash", "figure-8", "any-weather-safety",
      ])
  }

  @Test func `functions are written in the order in which they are taught`() throws {
    let roadmap = try Roadmap(root: root, scenarios: scenarios)
    #expect(roadmap.milestones.flatMap(\.write) == Rule.allCases)
  }

  @Test func `a scenario that is to pass needs no function that comes later`() throws {
    let roadmap = try Roadmap(root: root, scenarios: scenarios)
    var written: [Rule] = []
    for milestone in roadmap.milestones {
      written += milestone.write
      for id in milestone.pass + [milestone.watch] {
        let needs = scenarios.first { $0.id == id }?.needs ?? []
        #expect(needs.allSatisfy(written.contains), "\(id) in \(milestone.id)")
      }
    }
  }

  @Test func `nothing is wrong with milestones and hints`() {
    #expect(CourseGuide.checkMilestones(root: root, scenarios: scenarios).description == "")
    #expect(CourseGuide.checkHints(root: root).description == "")
  }

  @Test func `each function has four hints or five`() throws {
    let book = try HintBook(root: root, scenarios: scenarios)
    for rule in Rule.allCases {
      #expect((4...5).contains(book.ladder(on: .function(rule)).hints.count), "\(rule)")
    }
  }
}

/// Courses in which something is missing.
struct BrokenCourseTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("course-\(UUID().uuidString)")

  private func write(_ path: String, _ text: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func named(_ text: String) -> String { text.replacing(folder.path + "/", with: "") }

  @Test func `headings, functions and scenarios that are missing are reported`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("Exercises/Election/README.md", "# Election\n\n## 1. Standing\n")
    try write(
      "Exercises/Election/Milestones.yaml",
      """
      milestones:
        - id: stands
          title: Standing
          write: [startElection, handleRequestVote, becomeLeader, stepDown]
          watch: silence
          pass: [silence, vote, quiet]
          read: 1. Standng
          goal: Somebody stands.
          minutes: 20

      """)
    let mistakes = CourseGuide.checkMilestones(root: folder.path, scenarios: Sample.scenarios)
    #expect(
      named(mistakes.description) == """
        Exercises/Replication/Milestones.yaml: error: there is no such file

        Exercises/Safety/Milestones.yaml: error: there is no such file

        Exercises/Election/Milestones.yaml:1:1: error: no milestone has 'handleRequestVoteReply' written
        1 | milestones:
          | ^
          = expected each function of Election in one milestone

        Exercises/Election/Milestones.yaml:2:9: error: the track's last milestone leaves out 'split'
        2 |   - id: stands
          |         ^
          = expected pass: all

        Exercises/Election/Milestones.yaml:7:11: error: unknown heading '1. Standng'
        7 |     read: 1. Standng
          |           ^
          = expected a heading of Exercises/Election/README.md, without its ##; did you mean \
        '1. Standing'?
        """)
  }

  private static let milestones = """
    milestones:
      - id: stands
        title: Standing
        write: [startElection, handleRequestVote, handleRequestVoteReply, becomeLeader, stepDown]
        watch: silence
        pass: all
        read: 1. Standing
        goal: Somebody stands.
        minutes: 20

    """

  /// The mistakes in the election track's milestones.
  private func mistakes(_ milestones: String, unreadable: [String] = []) throws -> [String] {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("Exercises/Election/README.md", "# Election\n\n## 1. Standing\n")
    try write("Exercises/Election/Milestones.yaml", milestones)
    return CourseGuide.checkMilestones(
      root: folder.path, scenarios: Sample.scenarios, unreadable: unreadable
    ).all.filter { $0.file.contains("Election") }.map(\.message)
  }

  @Test func `a mistake is reported without what follows from it`() throws {
    #expect(try mistakes(Self.milestones) == [])
    let misspelt = Self.milestones.replacing("stepDown", with: "stepDwon")
    #expect(try mistakes(misspelt) == ["unknown function 'stepDwon'"])
    let untitled = Self.milestones.replacing("    title: Standing\n", with: "")
    #expect(try mistakes(untitled) == ["missing key 'title'"])
  }

  @Test func `a scenario that can't be read may be named`() throws {
    let milestones = Self.milestones.replacing("silence", with: "broken")
    #expect(try mistakes(milestones) == ["unknown scenario 'broken'"])
    #expect(try mistakes(milestones, unreadable: ["broken"]) == [])
  }

  @Test func `hints are told beside others that have mistakes`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      "Exercises/Election/Hints.yaml",
      "hints:\n  startElection: [Think.]\n  becomeLeadr: [Think.]\n  stepDown: []\n")
    try write("Exercises/Safety/Hints.yaml", "hints: [\n")
    let (book, mistakes) = HintBook.readable(root: folder.path, scenarios: [])
    #expect(book.ladder(on: .function(.startElection)).hints == ["Think."])
    #expect(book.ladder(on: .function(.stepDown)).hints == [])
    #expect(
      mistakes.all.prefix(2).map(\.message) == ["unknown key 'becomeLeadr'", "this list is empty"])
    #expect(mistakes.all.count == 3)
  }

  @Test func `functions without hints are reported`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      "Exercises/Election/Hints.yaml",
      """
      hints:
        startElection: [Think.]
        handleRequestVote: [Think.]
        handleRequestVoteReply: [Think.]
        becomeLeader: [Think.]

      """)
    #expect(
      named(CourseGuide.checkHints(root: folder.path).description) == """
        Exercises/Replication/Hints.yaml: error: there is no such file

        Exercises/Safety/Hints.yaml: error: there is no such file

        Exercises/Election/Hints.yaml: error: there are no hints on 'stepDown'
          = expected a list of hints for each function of Election
        """)
  }
}
