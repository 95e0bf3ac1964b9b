// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Recall

/// Where is remembered what was answered.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the log; by default $XDG_STATE_HOME/consensus-kit, or "
        + "~/.local/state/consensus-kit.", valueName: "folder"))
  var state: String?

  func validate() throws {
    guard state?.isEmpty != true else {
      throw ValidationError("--state must name a folder.")
    }
  }

  /// The folder of the log.
  func folder() throws -> StateFolder {
    guard let folder = state.map({ StateFolder(path: $0) }) ?? .standard else {
      throw Complaint("there is no home folder to keep the log in; --state names another")
    }
    return folder
  }
}
