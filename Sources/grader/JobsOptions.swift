// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation

/// How much of the machine a command may use.
struct JobsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many threads to use; one per core by default.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    guard let jobs, !(1...256).contains(jobs) else { return }
    throw ValidationError("--jobs must be from 1 to 256.")
  }

  /// How many threads to use.
  var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
