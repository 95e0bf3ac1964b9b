// SPDX-License-Identifier: MIT

public import Raft

/// What hints are about: a function that is to be written, or a scenario that fails.
public enum HintTopic: Hashable, Sendable {
  /// How to write a function.
  case function(Rule)

  /// What to think of when a scenario fails.
  case scenario(String)

  /// What it is called on a command line and in the log.
  public var name: String {
    switch self {
    case .function(let rule): rule.rawValue
    case .scenario(let id): id
    }
  }
}
