// SPDX-License-Identifier: MIT

public import Scenarios

/// With which seeds scenarios are run.
public enum SeedChoice: Hashable, Sendable {
  /// With as many as each scenario asks for, from 1 on.
  case standard

  /// With so many, from 1 on, whatever the scenario asks for.
  case first(Int)

  /// With one alone.
  case only(UInt64)

  /// The seeds for a scenario, in order.
  public func seeds(for scenario: Scenario) -> [UInt64] {
    switch self {
    case .standard: Self.counted(scenario.seeds)
    case .first(let count): Self.counted(count)
    case .only(let seed): [seed]
    }
  }

  private static func counted(_ count: Int) -> [UInt64] {
    (0..<max(count, 0)).map { UInt64($0) + 1 }
  }
}
