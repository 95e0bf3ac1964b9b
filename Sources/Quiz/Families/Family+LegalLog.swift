// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Whether a log can occur.
  static let legalLog = Family(
    name: "legal-log", topic: "terms", sources: ["§5.1", "§5.3", "thesis 3.5"],
    find: { Specimen(read: $0).map { .truth($0.isLegal) } }
  ) { level, generator in
    Specimen(level, from: &generator).draft(from: &generator)
  }
}
