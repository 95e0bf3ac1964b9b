// SPDX-License-Identifier: MIT

extension Mutant {
  /// Mistakes about leaders, votes, terms and timers.
  static let elections = standing + voting + pleas + counting + office + hearing
}
