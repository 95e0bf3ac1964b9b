// SPDX-License-Identifier: MIT

public import Checking

/// Something that must not be, in a grader that proves itself.
public enum Flaw: Hashable, Sendable {
  /// No scenario catches a mutant for the right reason.
  case survivor(mutant: String)

  /// A scenario fails correct Rafts, the first of them with this property and seed.
  case accusation(scenario: String, rafts: [String], Property, seed: UInt64)

  /// What a scenario is about does not come about on the reference.
  case idleScenario(String)

  /// A mutant is caught by one scenario alone.
  case caughtOnce(mutant: String, by: String)

  /// A mutant is caught by scenarios that students can see, and by no other.
  case caughtInPublic(mutant: String)

  /// A scenario does not catch a mutant that it says it is there for.
  case brokenClaim(scenario: String, mutant: String, MutantRow.Standing, Property?)

  /// A scenario says that it is there for a mutant that nobody knows.
  case unknownClaim(scenario: String, word: String, suggestion: String?)
}

extension Flaw {
  /// The flaw in a sentence without a full stop.
  public var sentence: String {
    switch self {
    case .survivor(let mutant): "no scenario catches \(mutant) for the right reason"
    case .accusation(let scenario, let rafts, let property, let seed):
      "\(scenario) accuses \(rafts.joined(separator: ", ")): \(property.title), with seed \(seed)"
    case .idleScenario(let scenario): "\(scenario) does not come about on the reference"
    case .caughtOnce(let mutant, let scenario): "\(mutant) is caught by \(scenario) alone"
    case .caughtInPublic(let mutant): "\(mutant) is caught by no hidden scenario"
    case .brokenClaim(let scenario, let mutant, let standing, let property):
      "\(scenario) is there for \(mutant), \(Self.words(standing, property))"
    case .unknownClaim(let scenario, let word, let suggestion):
      "\(scenario) is there for \(word), which is no mutant"
        + (suggestion.map { "; did you mean \($0)?" } ?? "")
    }
  }

  private static func words(_ standing: MutantRow.Standing, _ property: Property?) -> String {
    switch standing {
    case .wrongReason:
      "but catches it for the wrong reason: \(property?.title ?? "another property")"
    case .didNotArise: "but does not come about on it"
    default: "but does not catch it"
    }
  }
}
