// SPDX-License-Identifier: MIT

/// How a run ended: by itself, or because the code under test did what no rule may do.
public enum Conclusion<Outcome> {
  /// The run came to its end.
  case finished(Outcome)

  /// The run was cut short.
  case incident(Incident)
}

extension Conclusion: Sendable where Outcome: Sendable {}
extension Conclusion: Equatable where Outcome: Equatable {}
extension Conclusion: Hashable where Outcome: Hashable {}
