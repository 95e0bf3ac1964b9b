// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Recall

/// Where the quiz remembers what was answered, and how well it should be remembered.
struct MemoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the log; by default $XDG_STATE_HOME/consensus-kit, or "
        + "~/.local/state/consensus-kit.", valueName: "folder"))
  var state: String?

  @Option(
    help: ArgumentHelp(
      "How likely a question should be remembered when it is asked again, from 0.7 to 0.99.",
      valueName: "r"))
  var retention = 0.9

  func validate() throws {
    guard state?.isEmpty != true else {
      throw ValidationError("--state must name a folder.")
    }
    guard FSRS.retentions.contains(retention) else {
      throw ValidationError("--retention must be from 0.7 to 0.99.")
    }
  }

  /// The folder of the log.
  func folder() throws -> StateFolder {
    guard let folder = state.map({ StateFolder(path: $0) }) ?? .standard else {
      throw Complaint("there is no home folder to keep the log in; --state names another")
    }
    return folder
  }

  /// The scheduler.
  var scheduler: FSRS { FSRS(retention: retention) }
}
