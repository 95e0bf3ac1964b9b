// SPDX-License-Identifier: MIT

internal import Simulation

/// Things to be put together in pairs, as they are shown.
public struct Pairing: Hashable, Sendable {
  /// What is given, in the order of the file.
  public let lefts: [String]

  /// What is to be found for it, shuffled, each once, decoys among them.
  public let rights: [String]

  /// For each left side, the place of its right one.
  public let partners: [Int]

  /// For each right side, why it belongs to nothing, where it is a decoy.
  public let reasons: [String?]

  /// The things of some pairs, shuffled.
  init(_ matching: Matching, _ generator: inout Generator) {
    var rights: [String] = []
    for right in matching.pairs.map(\.right) + matching.decoys.map(\.text)
    where !rights.contains(right) {
      rights.append(right)
    }
    rights.shuffle(by: &generator)
    lefts = matching.pairs.map(\.left)
    self.rights = rights
    partners = matching.pairs.compactMap { rights.firstIndex(of: $0.right) }
    reasons = rights.map { right in matching.decoys.first { $0.text == right }?.reason }
  }
}
