// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Recall

/// Where the quiz remembers what was answered, and how well it should be remembered.
struct MemoryOptions: ParsableArguments {
  @OptionGroup var place: StateOptions

  @Option(
    help: ArgumentHelp(
      "How likely a question should be remembered when it is asked again, from 0.7 to 0.99.",
      valueName: "r"))
  var retention = 0.9

  func validate() throws {
    guard FSRS.retentions.contains(retention) else {
      throw ValidationError("--retention must be from 0.7 to 0.99.")
    }
  }

  /// The folder of the log.
  func folder() throws -> StateFolder { try place.folder() }

  /// The scheduler.
  var scheduler: FSRS { FSRS(retention: retention) }
}
