// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// The built program, where the tests find it next to themselves.
private struct Program {
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("grader").path

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  var status: Int32
  var output: String
  var errors: String

  /// Runs the program in a folder and waits for it.
  init(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["COLUMNS": "80", "LC_ALL": "C.UTF-8"]
    ) { $1 }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    self.output = Self.text(output)
    self.errors = Self.text(errors)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}

/// A kit in a temporary folder, with one scenario in it, that is removed with the test.
private final class TemporaryKit {
  let folder = FileManager.default.temporaryDirectory
    .resolvingSymlinksInPath().appendingPathComponent("kit-\(UUID().uuidString)")

  init() throws {
    try write("Package.swift", "")
    try write("Sources/worker/main.swift", "")
    try write(
      "Exercises/Election/Scenarios/first.yaml",
      """
      id: first
      title: Somebody leads
      track: election
      level: basic
      points: 5
      hints: [Nobody but candidates can win.]
      steps:
        - expect: {someone-leads: all}
          within: 2s
      """)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ path: String, _ text: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}

@Suite(.enabled(if: Program.isBuilt, "the grader is not built"))
struct CommandLineTests {
  private let kit: TemporaryKit

  init() throws { kit = try TemporaryKit() }

  private func grader(_ arguments: String...) throws -> Program {
    try Program(arguments, in: kit.folder)
  }

  @Test func `the help says what there is`() throws {
    let help = try grader("--help")
    #expect(help.status == 0)
    #expect(
      help.output == """
        OVERVIEW: Puts a Raft through scenarios and says what holds.

        Without a subcommand it grades. Exit codes: 0 all passed, 1 something failed or
        is not written yet, 2 bad usage or a scenario file with a mistake, 3 the grader
        itself failed.

        USAGE: grader <subcommand>

        OPTIONS:
          -h, --help              Show help information.

        SUBCOMMANDS:
          grade (default)         Plays scenarios and reports what holds; this is what
                                  grader does by default.
          replay                  Runs a scenario once and prints its timeline, the
                                  same every time.
          scenario                Lists scenarios, and checks their files.
          course                  Derives the stubs from the solutions, and checks them.
          benchmark               Measures how fast the kit is on this machine, with
                                  the reference.

          See 'grader help <subcommand>' for detailed help.

        """)
  }

  @Test(arguments: [
    (["--bogus"], "Error: Unknown option '--bogus'. Did you mean '--jobs'?"),
    (["--seeds", "0"], "Error: --seeds must be from 1 to 100000."),
    (["--seeds", "2", "--seed", "1"], "Error: Give either --seeds or --seed."),
    (["electoin"], "error: no track or scenario is called 'electoin'; did you mean 'election'?"),
    (["replay", "election"], "error: there is no scenario 'election'; replay takes the id of one"),
    (["--submission", "nowhere"], "error: there is no folder 'nowhere'"),
    (["--subject", "solution", "--json", "no/such/folder.json"], "error: can't write the results"),
  ])
  func `bad usage is one message and exit code 2`(arguments: [String], message: String) throws {
    let result = try Program(arguments, in: kit.folder)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
  }

  @Test func `a scenario's file with mistakes is reported and the rest is listed`() throws {
    try kit.write("Exercises/Safety/Scenarios/broken.yaml", "id: broken\ntitel: Oh\n")
    let list = try grader("scenario", "list")
    #expect(list.status == 2)
    #expect(list.output.contains("first  Somebody leads"))
    #expect(list.errors.hasPrefix("Exercises/Safety/Scenarios/broken.yaml:"))
    let lint = try grader("scenario", "lint")
    #expect(lint.status == 2)
    #expect(lint.errors == list.errors.dropLast())
  }

  @Test func `a kit in order is in order`() throws {
    let lint = try grader("scenario", "lint")
    #expect(lint.output == "1 file is in order.\n")
    #expect(lint.status == 0)
  }

  #if canImport(Solutions)
    @Test func `the reference passes, and the results say so`() throws {
      let result = try grader("--subject", "solution", "--json", "results.json", "--seeds", "3")
      #expect(result.status == 0)
      #expect(result.output.hasSuffix("\nAll passed.\n"))
      #expect(result.errors == "")
      let results = try kit.read("results.json")
      #expect(results.contains("\"complete\" : true"))
      #expect(results.contains("\"earned\" : 5"))
    }

    @Test func `results on standard output stand alone`() throws {
      let result = try grader("--subject", "solution", "--json", "-", "--seed", "7")
      #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
      #expect(result.errors.hasSuffix("\nAll passed.\n"))
    }

    @Test func `a broken scenario's file makes an otherwise perfect grading exit with 2`() throws {
      try kit.write("Exercises/Safety/Scenarios/broken.yaml", "id: [")
      let result = try grader("--subject", "solution")
      #expect(result.status == 2)
      #expect(result.output.hasSuffix("\nAll passed.\n"))
      #expect(result.errors.hasPrefix("Exercises/Safety/Scenarios/broken.yaml:1:"))
    }

    @Test func `a replay prints a timeline, the same every time`() throws {
      let first = try grader("replay", "first", "--subject", "solution", "--seed", "3")
      #expect(first.status == 0)
      #expect(first.output.hasPrefix("──── Somebody leads, seed 3 ──"))
      #expect(first.output.hasSuffix("\nPassed: everything held.\n"))
      let second = try grader("replay", "first", "--subject", "solution", "--seed", "3")
      #expect(first.output == second.output)
    }

    /// The kit that the tests belong to.
    private var home: URL {
      URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    @Test(arguments: ["first-election", "figure-7", "figure-8"])
    func `a worker gives the same trace as this process, to the byte`(id: String) throws {
      let replay = ["replay", id, "--subject", "solution", "--seed", "5", "--all"]
      let inProcess = try Program(replay, in: home)
      let isolated = try Program(replay + ["--isolated"], in: home)
      #expect(inProcess.status == 0)
      #expect(isolated.errors == "")
      #expect(isolated.output == inProcess.output)
    }

    @Test(arguments: [["--jobs", "1"], ["--jobs", "2"], ["--jobs", "2", "--isolated"]])
    func `results are the same whoever runs the rules`(options: [String]) throws {
      let grading = ["election", "--seeds", "4", "--subject", "solution", "--json", "-"]
      let usual = try Program(grading, in: home)
      let other = try Program(grading + options, in: home)
      #expect(usual.output == other.output)
    }

    @Test func `a hidden scenario is not replayed unless it is to be opened`() throws {
      let scenario = try kit.read("Exercises/Election/Scenarios/first.yaml")
      try kit.write(
        "Solutions/Election/Scenarios/secret.yaml",
        scenario.replacingOccurrences(of: "id: first", with: "id: secret"))
      let closed = try grader("replay", "secret", "--subject", "solution")
      #expect(closed.status == 2)
      #expect(closed.output == "")
      let opened = try grader("replay", "secret", "--subject", "solution", "--reveal")
      #expect(opened.status == 0)
    }
  #endif
}
