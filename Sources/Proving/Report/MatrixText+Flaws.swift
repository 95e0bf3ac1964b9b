// SPDX-License-Identifier: MIT

internal import Presentation

/// What must not be, under a heading for each kind.
extension MatrixText {
  /// The mutants that nobody catches: what everybody looks for first.
  var survivors: [String] {
    guard !matrix.mutants.isEmpty else { return [] }
    let found = matrix.flaws.filter { $0.kind == .survivors }
    let none = matrix.isComplete ? "none" : "none so far"
    return [style.rule(Flaw.Kind.survivors.title), ""]
      + (found.isEmpty ? ["  " + style.paint(none, .good)] : found.flatMap(lines))
  }

  /// A section for each kind of other flaws that there are.
  var otherFlaws: [[String]] {
    Flaw.Kind.allCases.filter { $0 != .survivors }.compactMap { kind in
      let found = matrix.flaws.filter { $0.kind == kind }
      return found.isEmpty ? nil : [style.rule(kind.title), ""] + found.flatMap(lines)
    }
  }

  private func lines(_ flaw: Flaw) -> [String] { bullet(flaw.sentence, "✗", .bad) }
}

extension Flaw {
  /// Flaws that are told under one heading.
  enum Kind: CaseIterable {
    case survivors
    case accusations
    case idleScenarios
    case rarelyCaught
    case brokenClaims
    case unknownClaims

    var title: String {
      switch self {
      case .survivors: "Survivors"
      case .accusations: "Correct Rafts accused"
      case .idleScenarios: "Scenarios that do not come about"
      case .rarelyCaught: "Caught by too few"
      case .brokenClaims: "Claims not kept"
      case .unknownClaims: "Unknown mutants"
      }
    }
  }

  var kind: Kind {
    switch self {
    case .survivor: .survivors
    case .accusation: .accusations
    case .idleScenario: .idleScenarios
    case .caughtOnce, .caughtInPublic: .rarelyCaught
    case .brokenClaim: .brokenClaims
    case .unknownClaim: .unknownClaims
    }
  }
}
