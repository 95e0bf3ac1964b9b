// SPDX-License-Identifier: MIT

import Testing

@testable import Hosting
@testable import Serving

/// Workers that are built out of folders.
struct WorkerBuildTests {
  private let folder = TemporaryFolder()

  @Test func `a missing part counts as a stub`() throws {
    folder.write(Culprit.election, to: "mine/Election/Election.swift")
    let program = try #require(try folder.build("mine").program)
    #expect(
      program.sources.map { $0.dropFirst(folder.path.count) } == [
        "/mine/Election/Election.swift", "/Stubs/Replication/Replication.swift",
        "/Stubs/Safety/Safety.swift",
      ])
    #expect(
      try WorkerHost(program).finish([Errand(["a"])]) == [.finished(.init(remarks: ["took a"]))])
  }

  @Test func `files beside the parts are compiled too`() throws {
    let election = Culprit.election.replacing("{ todo() }", with: "{ helped() }")
    folder.write(election, to: "mine/Election/Election.swift")
    folder.write(
      "import Raft\nfunc helped() {}\nfunc helped<Value: Placeholder>() -> Value { .placeholder }\n",
      to: "mine/Election/Helpers/Help.swift")
    #expect(try folder.build("mine").program != nil)
  }

  @Test func `links to folders are not followed, and only files are compiled`() throws {
    folder.write(Culprit.election, to: "mine/Election/Election.swift")
    folder.write("not Swift", to: "mine/Election/Notes.swift/Notes.txt")
    #expect(Platform.link("\(folder.path)/mine/Election/Again", to: "\(folder.path)/mine/Election"))
    let program = try #require(try folder.build("mine").program)
    #expect(program.sources.count == 3)
  }

  @Test func `what the compiler says is handed on`() throws {
    folder.write("public enum Election { let }\n", to: "mine/Election/Election.swift")
    let diagnostics = try #require(try folder.build("mine").diagnostics)
    #expect(diagnostics.contains("mine/Election/Election.swift:1:"))
    #expect(diagnostics.contains("error: expected pattern"))
  }

  @Test(arguments: ["Hosting", "Simulation", "Serving"])
  func `the kit's other modules can't be seen`(module: String) throws {
    folder.write("import \(module)\n" + Culprit.election, to: "mine/Election/Election.swift")
    let diagnostics = try #require(try folder.build("mine").diagnostics)
    #expect(diagnostics.contains("no such module '\(module)'"))
  }

  @Test func `a type under another name is the compiler's to complain about`() throws {
    let renamed = Culprit.election.replacing("enum Election:", with: "enum Elections:")
    folder.write(renamed, to: "mine/Election/Election.swift")
    let diagnostics = try #require(try folder.build("mine").diagnostics)
    #expect(diagnostics.contains("cannot find 'Election' in scope"))
  }

  @Test func `the same sources are built once, changed ones again`() throws {
    folder.write(Culprit.election, to: "mine/Election/Election.swift")
    let first = try #require(try folder.build("mine").program)
    #expect(try folder.build("mine").program == first)
    folder.write(Culprit.election + "\n", to: "mine/Election/Election.swift")
    let second = try #require(try folder.build("mine").program)
    #expect(second.path != first.path)
  }

  @Test func `a folder without any part is nothing to build`() {
    #expect(throws: HostFailure.self) { try folder.build("nowhere") }
  }
}
