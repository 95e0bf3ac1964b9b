// SPDX-License-Identifier: MIT

internal import Mutants

/// Something that a whole explanation of a mistake holds. Each is worth a point.
enum Idea: String, CaseIterable, Hashable, Sendable {
  /// What the function does wrong.
  case mistake

  /// What comes of it.
  case consequence

  /// The idea, as a known bug's own text has it.
  func words(_ mutant: Mutant) -> String {
    switch self {
    case .mistake: "What is wrong: \(mutant.mistake)"
    case .consequence: "What comes of it: \(mutant.consequence)"
    }
  }
}
