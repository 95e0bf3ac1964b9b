// SPDX-License-Identifier: MIT

public import Hosting
public import Raft

/// Code under test in which any function can be replaced by the reference's.
public enum Mixture: Sendable {
  /// Rules that this process calls itself, and those to take instead.
  case rules(Rules, reference: Rules)

  /// A program that holds the reference beside the code under test.
  case program(WorkerProgram)

  /// The code under test with some of its functions replaced by the reference's.
  public func taking(_ taken: RuleSet) -> Code {
    switch self {
    case .rules(let rules, let reference): .rules(rules.taking(taken, from: reference))
    case .program(let program): .program(program.taking(taken))
    }
  }

  /// The reference with some of its functions replaced by those under test.
  public func keeping(_ kept: RuleSet) -> Code {
    taking(RuleSet.all.subtracting(kept))
  }
}
