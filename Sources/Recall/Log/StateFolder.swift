// SPDX-License-Identifier: MIT

internal import Serving

/// The folder in which the kit remembers what a person did.
///
/// It follows the XDG base directory specification: `$XDG_STATE_HOME/consensus-kit`, and where that
/// variable is missing, empty or no absolute path, `~/.local/state/consensus-kit`.
public struct StateFolder: Hashable, Sendable {
  /// The path of the folder, which need not be there yet.
  public let path: String

  /// The folder at a path.
  public init(path: String) {
    self.path = path
  }

  /// The folder that is meant where none was chosen; `nil` where there is no home either.
  ///
  /// - Parameter variable: The value of an environment variable.
  public init?(variable: (String) -> String?) {
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      path = state + "/" + Self.name
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      path = home + "/.local/state/" + Self.name
    } else {
      return nil
    }
  }

  /// The folder that this process's environment means.
  public static var standard: StateFolder? {
    StateFolder { Platform.variable($0) }
  }

  /// The path of the log of reviews.
  public var reviews: String { path + "/reviews.jsonl" }

  /// The path of the record of gradings.
  public var gradings: String { path + "/gradings.jsonl" }

  /// The path of the record of what broke and what was mended.
  public var reflections: String { path + "/reflections.jsonl" }

  /// The path of the record of hints that were taken.
  public var hints: String { path + "/hints.jsonl" }

  /// The path of the log of hunts.
  public var hunts: String { path + "/hunts.jsonl" }

  private static let name = "consensus-kit"
}
