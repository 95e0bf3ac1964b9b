// SPDX-License-Identifier: MIT

internal import Mutants
internal import Scenarios

/// What finds mutants by chance alone: the scenarios in which a nemesis brings faults as it likes, and
/// that were written for no mistake in particular.
struct Chance: Sendable {
  private let nemeses: [Scenario]

  /// How many runs a mutant may take at the most.
  static let limit = 300

  /// The nemeses among some scenarios.
  init(_ scenarios: [Scenario]) {
    nemeses = scenarios.filter(\.hasNemesis)
  }

  /// How many runs it takes until one finds a mutant for the right reason: every nemesis with its
  /// first seed, then every one with its second, and so on.
  ///
  /// - Parameter isWanted: Asked before each run whether to go on.
  /// - Returns: `nil` where no run within the limit did.
  func runs(toFind mutant: Mutant, while isWanted: () -> Bool) -> Int? {
    guard !nemeses.isEmpty else { return nil }
    for run in 0..<Self.limit {
      guard isWanted() else { return nil }
      let seed = UInt64(run / nemeses.count + 1)
      let ending = Trial.ending(of: mutant.rules, in: nemeses[run % nemeses.count], seed: seed)
      if let failure = ending.failure, mutant.breaks.contains(failure.property) { return run + 1 }
    }
    return nil
  }
}

extension Scenario {
  /// Whether faults come by chance in it.
  var hasNemesis: Bool { steps.contains { $0.contains(where: \.unleashes) } }
}

extension ScenarioStep {
  /// Whether the step lets faults come by chance.
  fileprivate var unleashes: Bool {
    if case .act(.unleash) = kind { true } else { false }
  }
}
