// SPDX-License-Identifier: MIT

internal import ArgumentParser

#if canImport(Hunting)
  /// `grader hunt`: a Raft with one mistake, to be watched, caught, and explained.
  struct HuntCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hunt", abstract: "Hunts a known bug: watch it, catch it, name it, explain it.",
      discussion: """
        Without a subcommand it opens a case, or says how far the open one is; grader help hunt open \
        tells its options. A case earns up to 10 points: 5 for a scenario that catches the suspect, 3 \
        for naming the function, 2 for the explanation. Hints cost some of them.
        """,
      subcommands: [
        HuntOpenCommand.self, HuntReplayCommand.self, HuntCheckCommand.self, HuntNameCommand.self,
        HuntHintCommand.self, HuntGiveUpCommand.self, HuntListCommand.self,
      ],
      defaultSubcommand: HuntOpenCommand.self)
  }
#else
  /// `grader hunt` in a copy of the kit that has nothing to hunt.
  struct HuntCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hunt", abstract: "Hunts a known bug, where the kit comes with the solutions.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var words: [String] = []

    func run() throws {
      throw Complaint(
        "a hunt takes a known bug, and this copy of the kit comes without the solutions")
    }
  }
#endif
