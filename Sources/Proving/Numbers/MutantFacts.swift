// SPDX-License-Identifier: MIT

public import Mutants
public import Raft

/// What else the kit can do with a mutant than catch it.
public struct MutantFacts: Sendable {
  /// A failing run, and the shortest that was found in its place.
  public struct Shrinkage: Hashable, Sendable {
    /// How many events the servers handled in the failing run.
    public var eventsBefore: Int

    /// How many they handle in the counterexample.
    public var eventsAfter: Int

    /// How many steps the counterexample's script has.
    public var steps: Int

    /// A failing run and what became of it.
    public init(eventsBefore: Int, eventsAfter: Int, steps: Int) {
      self.eventsBefore = eventsBefore
      self.eventsAfter = eventsAfter
      self.steps = steps
    }
  }

  /// The mutant.
  public let mutant: Mutant

  /// How many runs chance takes to find it; `nil` where it doesn't within reason.
  public let chanceRuns: Int?

  /// The function that blame names first; `nil` where it names none.
  public let named: Rule?

  /// What shrinking makes of its failing run; `nil` where it makes nothing of it.
  public let shrinkage: Shrinkage?

  /// What the kit can do with a mutant.
  public init(_ mutant: Mutant, chanceRuns: Int?, named: Rule?, shrinkage: Shrinkage?) {
    self.mutant = mutant
    self.chanceRuns = chanceRuns
    self.named = named
    self.shrinkage = shrinkage
  }

  /// Whether blame names the function that holds the mistake.
  public var isNamedRightly: Bool { named == mutant.rule }
}
