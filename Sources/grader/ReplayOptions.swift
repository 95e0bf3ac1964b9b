// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// Which run is shown, how, and how much of it.
struct ReplayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The seed to run.", valueName: "s"))
  var seed: UInt64 = 1

  @Flag(help: "Tell the run line by line, in more words, instead of drawing it.")
  var timeline = false

  @Flag(help: "Show every heartbeat, and however long a run from its start.")
  var all = false

  @Option(help: ArgumentHelp("Show only the last N lines.", valueName: "n"))
  var last: Int?

  func validate() throws {
    if let last, last < 0 { throw ValidationError("--last must be 0 or more.") }
  }
}
