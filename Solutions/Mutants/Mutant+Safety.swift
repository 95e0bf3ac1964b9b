// SPDX-License-Identifier: MIT

extension Mutant {
  /// Mistakes about what may be voted for, committed, applied, answered and forgotten.
  static let safety =
    comparing + committing + announcing + applying + answering + persisting
    + restoring
}
