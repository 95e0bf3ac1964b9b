// SPDX-License-Identifier: MIT

internal import Mutants
public import Raft
public import Scenarios

/// A known bug under a number instead of its name: what somebody hunts.
///
/// Whoever tells something of an open case must take it from runs alone. What the bug is called, what
/// is wrong with it and which function holds the mistake is for the end.
public struct Case: Sendable {
  /// The number, of four digits, which the bug has for ever.
  public let number: Int

  /// How hard the bug is to catch: as hard as the easiest scenario that is there for it.
  public let level: Scenario.Level

  /// The bug itself.
  let mutant: Mutant

  /// A bug as a case.
  init(_ mutant: Mutant, level: Scenario.Level) {
    number = Self.number(of: mutant.id)
    self.level = level
    self.mutant = mutant
  }

  /// The Raft with the mistake in it.
  var rules: Rules { mutant.rules }

  /// The function that holds the mistake.
  public var function: Rule { mutant.rule }
}
