// SPDX-License-Identifier: MIT

import Foundation
import Grading
import Raft
import Testing

/// The course's files, on a copy: what lies in a student's `Exercises` is nobody's business here.
struct CourseFilesTests {
  /// Runs a body with a folder that holds a small course, which is removed afterwards.
  private func withCourse(_ body: (URL) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("course-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for track in Track.allCases {
      try write(
        """
        import Raft
        public enum \(track.title): Rules {
          public static func rule() {
            // BEGIN SOLUTION
            solved()
            // END SOLUTION
          }
        }

        """, to: "Solutions/\(Course.path(of: track))", in: root)
    }
    try body(root)
  }

  private func write(_ text: String, to path: String, in root: URL) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func text(of path: String, in root: URL) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `missing stubs are written, and then stand as derived`() throws {
    try withCourse { root throws in
      #expect(try Course.derive(in: root).map(\.former) == [.missing, .missing, .missing])
      #expect(try Course.check(in: root).map(\.standing) == [.derived, .derived, .derived])
      #expect(
        try text(of: "Exercises/Safety/Safety.swift", in: root) == """
          import Raft
          public enum Safety: Rules {
            public static func rule() {
              todo()
            }
          }

          """)
    }
  }

  @Test func `a file that somebody worked in is left alone unless that is asked for`() throws {
    try withCourse { root throws in
      let path = "Exercises/Replication/Replication.swift"
      try Course.derive(in: root)
      try write("import Raft\nlet mine = becomeLeader(&server)\n", to: path, in: root)
      #expect(try Course.derive(in: root).map(\.former) == [.derived, .workedIn, .derived])
      #expect(try text(of: path, in: root).contains("mine"))
      #expect(try Course.check(in: root).flatMap(\.shortcuts).map(\.line) == [2])
      try Course.derive(in: root, overwriting: true)
      #expect(try Course.check(in: root).map(\.standing) == [.derived, .derived, .derived])
    }
  }

  @Test func `nothing is written when one of the solutions is broken`() throws {
    try withCourse { root throws in
      try write("// BEGIN SOLUTION", to: "Solutions/Safety/Safety.swift", in: root)
      let failure = #expect(throws: Course.Failure.self) { try Course.derive(in: root) }
      #expect(
        failure?.description == "Solutions/Safety/Safety.swift:1: this solution is never ended")
      #expect(
        !FileManager.default.fileExists(atPath: root.appendingPathComponent("Exercises").path))
    }
  }

  @Test func `a solution that is not there is named`() throws {
    try withCourse { root throws in
      try FileManager.default.removeItem(
        at: root.appendingPathComponent("Solutions/Election/Election.swift"))
      let failure = #expect(throws: Course.Failure.self) { try Course.check(in: root) }
      #expect(failure?.file == "Solutions/Election/Election.swift")
      #expect(failure?.line == nil)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Self.solutions.path)))
  func `the kit's own solutions give stubs in which nothing is written`() throws {
    for track in Track.allCases {
      let file = Self.solutions.appendingPathComponent(Course.path(of: track))
      let stub = try Course.stub(from: String(contentsOf: file, encoding: .utf8))
      let rules = Rule.allCases.filter { $0.track == track }
      #expect(Course.isUntouched(stub))
      #expect(stub.split(separator: "todo()").count - 1 == rules.count)
      #expect(rules.allSatisfy { stub.contains("public static func \($0.rawValue)(") })
    }
  }

  /// The folder of this copy's solutions; a class's copy has none.
  private static let solutions = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Solutions")
}
