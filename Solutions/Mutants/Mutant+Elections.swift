// SPDX-License-Identifier: MIT

extension Mutant {
  /// Mistakes of the track.
  static let elections: [Mutant] = []
}
