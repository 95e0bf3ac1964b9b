// SPDX-License-Identifier: MIT

import Foundation
import Testing

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
        OVERVIEW: Puts a Raft through scenarios and says what holds; asks interview
        questions.

        Without a subcommand it grades. Exit codes: 0 all passed, 1 something failed or
        is not written yet, 2 bad usage or a file with a mistake, 3 the grader itself
        failed.

        USAGE: grader <subcommand>

        OPTIONS:
          -h, --help              Show help information.

        SUBCOMMANDS:
          grade (default)         Plays scenarios and reports what holds; this is what
                                  grader does by default.
          next                    Says what to write next, what to watch and where to
                                  read.
          hint                    Gives a hint on a function or a scenario, one more
                                  each time.
          replay                  Runs a scenario once and draws what happens, the same
                                  every time.
          shrink                  Turns a failing run into the shortest scenario found
                                  that fails the same way.
          quiz                    Asks interview questions about consensus.
          predict                 Stops a run of the reference and asks what happens
                                  next.
          hunt                    Hunts a known bug: watch it, catch it, name it,
                                  explain it.
          scenario                Lists scenarios, and checks their files.
          course                  Derives the stubs from the solutions; checks stubs,
                                  milestones and hints.
          doctor                  Says what this machine lacks for the kit, and the
                                  command that mends it.
          benchmark               Measures how fast the kit is on this machine, with
                                  the reference.
          mutants                 Plays known bugs and correct Rafts, and says what
                                  catches whom.

          See 'grader help <subcommand>' for detailed help.

        """)
  }

  @Test(arguments: [
    (["--bogus"], "Error: Unknown option '--bogus'. Did you mean '--jobs'?"),
    (["--seeds", "0"], "Error: --seeds must be from 1 to 100000."),
    (["--seeds", "2", "--seed", "1"], "Error: Give either --seeds or --seed."),
    (["electoin"], "error: no track or scenario is called 'electoin'; did you mean 'election'?"),
    (["replay", "election"], "error: there is no scenario 'election'; replay takes the id of one"),
    (["shrink", "election"], "error: there is no scenario 'election'; shrink takes the id of one"),
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

    @Test(arguments: [[], ["--timeline"], ["--last", "5"]])
    func `a replay shows the run, the same every time`(options: [String]) throws {
      let replay = ["replay", "first", "--subject", "solution", "--seed", "3"] + options
      let first = try Program(replay, in: kit.folder)
      #expect(first.status == 0)
      #expect(first.output.hasPrefix("──── Somebody leads, seed 3 ──"))
      #expect(first.output.hasSuffix("\nPassed: everything held.\n"))
      let second = try Program(replay, in: kit.folder)
      #expect(first.output == second.output)
    }

    /// The kit that the tests belong to.
    private var home: URL {
      URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    @Test(arguments: ["first-election", "figure-7", "figure-8"])
    func `a worker gives the same trace as this process, to the byte`(id: String) throws {
      let replay = ["replay", id, "--subject", "solution", "--seed", "5", "--timeline", "--all"]
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
