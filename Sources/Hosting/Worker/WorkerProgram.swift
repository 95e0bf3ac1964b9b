// SPDX-License-Identifier: MIT

public import Raft

/// An executable that hosts code under test, and where that code came from.
public struct WorkerProgram: Hashable, Sendable {
  /// The executable's path.
  public var path: String

  /// The source files of the code under test, to tell its lines from the kit's in a backtrace.
  public var sources: [String]

  /// The rules that are taken from the reference. A program that does not hold the reference refuses
  /// to start with any.
  public var taken: RuleSet = []

  /// A program and the sources of the code that it hosts.
  public init(path: String, sources: [String]) {
    self.path = path
    self.sources = sources
  }

  /// The same program with some of the reference's rules in the place of those under test.
  public func taking(_ rules: RuleSet) -> WorkerProgram {
    var mixed = self
    mixed.taken = rules
    return mixed
  }
}
