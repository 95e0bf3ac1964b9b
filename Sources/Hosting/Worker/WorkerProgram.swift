// SPDX-License-Identifier: MIT

/// An executable that hosts code under test, and where that code came from.
public struct WorkerProgram: Hashable, Sendable {
  /// The executable's path.
  public var path: String

  /// The source files of the code under test, to tell its lines from the kit's in a backtrace.
  public var sources: [String]

  /// A program and the sources of the code that it hosts.
  public init(path: String, sources: [String]) {
    self.path = path
    self.sources = sources
  }
}
