// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Recall

  /// Which case is meant, and where hunts are remembered.
  struct HuntOptions: ParsableArguments {
    @Option(
      name: .customLong("case"),
      help: ArgumentHelp(
        "The number of a case; by default the one opened last.", valueName: "number"))
    var number: Int?

    @OptionGroup var place: StateOptions

    /// The folder of the log.
    func folder() throws -> StateFolder { try place.folder() }
  }
#endif
